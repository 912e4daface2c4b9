import type { Article, Block, Inline, MarkDef } from '../../src/core/article/article.ts';
import { headingLevel, isListItem } from '../../src/core/article/outline.ts';
import { richTextsOf } from '../../src/core/article/rich-text.ts';
import { escapeMarkup } from '../../src/core/text/escape-markup.ts';

/*
 * The floor: an article as somebody would write it by hand who wants nothing but speed. The text,
 * an outline in the margin, one small style sheet in the page; no script, no font, no file beside.
 */

const STYLE = `html{scroll-padding-top:1rem}body{display:grid;grid-template-columns:1fr minmax(0,37.5rem) 1fr;gap:2rem;margin:0;font:1.25rem/1.9 serif}nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;font-size:1rem}ol{list-style:none;padding:0 1rem}main{padding:2rem 0}h1{font-size:1.75em;line-height:1.5}h2{font-size:1.3em}p,blockquote{margin:0 0 .9em}a{color:inherit}`;

/** The page of an article. */
export function floorPage(article: Article): string {
	const headings = article.body.filter((block) => headingLevel(block) !== undefined);
	const outline = headings.map(
		(block) => `<li><a href="#${block._key}">${contentOf(block)}</a></li>`,
	);
	return `<!doctype html>
<html lang="${article.lang}" dir="${article.dir ?? 'rtl'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(article.title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
<nav><ol>
${outline.join('\n')}
</ol></nav>
<main>
<h1>${escapeMarkup(article.title)}</h1>
${article.lead ? `<p>${escapeMarkup(article.lead)}</p>` : ''}
${article.body.map(elementOf).join('\n')}
</main>
`;
}

function elementOf(block: Block): string {
	const level = headingLevel(block);
	const quote = block._type === 'block' && block.style === 'blockquote';
	const item = isListItem(block) ? '• ' : '';
	const name = level ? `h${level}` : quote ? 'blockquote' : 'p';
	return `<${name} id="${block._key}">${item}${contentOf(block)}</${name}>`;
}

function contentOf(block: Block): string {
	return richTextsOf(block)
		.map(({ children, markDefs }) => children.map((child) => runOf(child, markDefs)).join(''))
		.join(' ');
}

function runOf(run: Inline, markDefs: readonly MarkDef[]): string {
	if (run._type !== 'span') return '';
	const link = markDefs.find(({ _key }) => run.marks?.includes(_key));
	if (link?._type === 'link')
		return `<a href="${escapeMarkup(link.href)}">${escapeMarkup(run.text)}</a>`;
	return run.marks?.includes('strong')
		? `<b>${escapeMarkup(run.text)}</b>`
		: escapeMarkup(run.text);
}
