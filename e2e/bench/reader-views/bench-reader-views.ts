import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { textOfBlock } from '../../../src/core/article/block-text.ts';
import {
	headingsOf,
	kindOf,
	missing,
	plain,
	servedPage,
	shownIn,
	words,
	wordsOf,
} from '../../support/reader-view.ts';

/*
 * npm run bench:readers -- [PATH…]: what programs that take an article out of a page lose of ours, as it
 * is served from `dist/` (build it first).
 *
 * article-extractor drops each element that is not on its list, with the words in it: `bdi` and `kbd`, for
 * runs and keys. Defuddle leaves out a lead that is the page's description, and lists the notes at the
 * end once more.
 */

const PATHS = [
	'ar/reading-guide/index.html',
	'en/reading-guide/index.html',
	'ar/coalition-joint-statement/index.html',
	'fa/universal-declaration-of-human-rights/index.html',
];
/** How many lost or added words are printed. */
const SOME = 12;

const documentOf = (html: string) => parseHTML(html).document as unknown as Document;

/** The HTML that each program takes for the article. */
const programs: Record<string, (html: string, url: string) => Promise<string | null | undefined>> =
	{
		readability: async (html) => new Readability(documentOf(html)).parse()?.content,
		'article-extractor': async (html, url) => (await extractFromHtml(html, url))?.content,
		defuddle: async (html, url) => (await Defuddle(documentOf(html), url)).content,
	};

const paths = process.argv.slice(2);
for (const path of paths.length > 0 ? paths : PATHS) {
	console.log(`\n**${path}**\n`);
	console.log('program | words lost | headings | notes | tables | pictures | words added');
	const { html, article } = servedPage(path);
	const expected = wordsOf(article);
	const headings = headingsOf(article);
	const notes = kindOf(article.body, 'footnote').map((note) => plain(textOfBlock(note)));
	for (const [name, extract] of Object.entries(programs)) {
		const content = (await extract(html, `https://matn.example/${path}`)) ?? '';
		const view = shownIn(documentOf(`<html><body>${content}</body></html>`).body);
		const found = words(view.text);
		const lost = missing(expected, found);
		const added = missing(found, expected).filter((word) => !/^\p{N}+$/u.test(word));
		const text = plain(view.text);
		console.log(
			[
				name,
				`${lost.length} of ${expected.length}`,
				`${view.headings.map(plain).filter((heading) => headings.includes(heading)).length} of ${headings.length}`,
				`${notes.filter((note) => text.includes(note)).length} of ${notes.length}`,
				`${view.tables} of ${kindOf(article.body, 'table').length}`,
				`${view.images} of ${kindOf(article.body, 'image').length}`,
				added.length,
			].join(' | '),
		);
		if (lost.length > 0) console.log(`    lost: ${lost.slice(0, SOME).join(' ')}`);
		if (added.length > 0) console.log(`    added: ${added.slice(0, SOME).join(' ')}`);
	}
}
