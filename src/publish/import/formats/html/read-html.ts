import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { type Draft, type DraftMeta, type Reading, readOrExplain } from '../../draft.ts';
import { draftOfTree } from '../../elements/draft-of-tree.ts';
import { firstElement, textIn } from '../../elements/hast-node.ts';
import { languageOfText } from '../../language-fit.ts';
import { settledFields } from '../../meta-values.ts';
import { quote } from '../../notices.ts';
import { findArticle, wholePage } from '../../page/find-article.ts';
import { showLazyPictures } from '../../page/lazy-pictures.ts';
import { tellOfLeftOut } from '../../page/left-out.ts';
import { pageAddress, shortenOwnLinks } from '../../page/page-address.ts';
import { readPageMeta } from '../../page/page-meta.ts';
import { markParagraphBreaks } from '../../page/paragraph-breaks.ts';
import { readWordParagraphs } from '../../page/word-paragraphs.ts';
import { settleLanguage } from '../../settle-language.ts';

const html = unified().use(rehypeParse);

/** Returns the tree of a page, with what only browsers and word processors know how to read made plain. */
export function parsePage(text: string): Root {
	const page: Root = html.parse(text);
	showLazyPictures(page);
	readWordParagraphs(page);
	markParagraphBreaks(page);
	return page;
}

/**
 * Reads HTML: a fragment, a file, or a saved page, in which it finds the article.
 */
export function readHtml(text: string, reading: Reading = {}): Draft {
	const { all, lang, sizeOf } = reading;
	return readOrExplain(() => {
		const page = parsePage(text);
		const address = pageAddress(page, reading.address);
		shortenOwnLinks(page, address);
		const { meta, titles } = readPageMeta(page, address);
		const { text: article, skipped, outside } = all ? wholePage(page) : findArticle(page);
		const said = languageOfText(article, meta.lang);
		const draft = draftOfTree({
			text: article,
			page,
			meta: settledFields({ ...meta, lang: said }),
			lang,
			otherTitles: titles,
			skipped,
			address: address.base,
			lines: false,
			sizeOf,
		});
		if (meta.lang !== undefined && meta.lang !== said) {
			const what = `its language, ${quote(meta.lang)}, does not fit its letters: left out`;
			draft.notices.unshift({ place: 'the page', what });
		}
		tellOfLeftOut(draft, page, [...outside, ...skipped]);
		return settleLanguage(draft);
	});
}

/**
 * Reads HTML that is the body of an article; its metadata come from elsewhere, as in a feed.
 */
export function readContent(
	text: string,
	meta: DraftMeta,
	address?: string,
	reading?: Reading,
): Draft {
	return readOrExplain(() => readTree(parsePage(text), meta, address, reading));
}

/** Returns the text of a line of HTML, such as a title with entities and marks in it. */
export function textOfMarkup(markup: string): string {
	return /[&<]/.test(markup) ? textIn(html.parse(markup)).replace(/\s+/g, ' ').trim() : markup;
}

function readTree(page: Root, meta: DraftMeta, address?: string, reading: Reading = {}): Draft {
	const { lang, sizeOf } = reading;
	const body = firstElement(page, 'body') ?? page;
	return settleLanguage(
		draftOfTree({ text: body, page: body, meta, lang, address, lines: false, sizeOf }),
	);
}
