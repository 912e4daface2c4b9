import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { Article, Block } from '../../../core/article/article.ts';
import { isRelativeHref } from '../../../core/article/href.ts';
import { richTextsOf } from '../../../core/article/rich-text.ts';
import { dirOfLang } from '../../languages/dir-of-lang.ts';
import { bodyMarkdown } from './block-markdown.ts';

/** Where an article's Markdown is published. */
interface MarkdownPlace {
	slug: string;
	/** The canonical address of the text. */
	canonical: string;
	/** The file's path below the site's base. */
	path: string;
}

/** How many folders a text's page is below the site's base. */
const PAGE_DEPTH = 2;

const markdown = unified()
	.use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', fences: true })
	.use(remarkGfm)
	.freeze();

/**
 * Returns an article as Markdown (CommonMark with GFM's tables and notes), with what is known of it in
 * front matter. The importer makes the same blocks of it, with the keys of headings, notes and of what
 * the text links to.
 */
export function articleMarkdown(
	article: Article,
	{ slug, canonical, path }: MarkdownPlace,
): string {
	const { lang, dir, title, lead, published, updated, authors, source, license, tags } = article;
	const { series, translation } = article;
	const front = {
		...{ title, lang, dir: dir === dirOfLang(lang) ? undefined : dir, slug, description: lead },
		...{ date: published, updated, authors, source, license, tags },
		...{ series, translation, canonical },
	};
	const body = readdressed(article.body, slug, path.split('/').length - 1);
	const tree: Root = {
		type: 'root',
		children: [
			{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
			...bodyMarkdown(body, linkedKeys(article)),
		],
	};
	return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${markdown.stringify(tree)}`;
}

/**
 * Returns the body with relative addresses as they lead from a file so many folders below the site's base:
 * links are relative to the text's page, pictures to the article's folder.
 */
function readdressed(body: readonly Block[], slug: string, depth: number): Block[] {
	const toPage = '../'.repeat(depth - PAGE_DEPTH);
	const toPictures = `${'../'.repeat(depth)}articles/${slug}/`;
	return JSON.parse(JSON.stringify(body), (name, value) => {
		if (name === 'src' && isRelativeHref(value)) return toPictures + value;
		if (name === 'href' && isRelativeHref(value) && !/^[#/]/.test(value)) return toPage + value;
		return value;
	});
}

/** The keys that a text's own links lead to. */
function linkedKeys({ body }: Article): Set<string> {
	const rich = body.flatMap((block) => richTextsOf(block));
	return new Set(
		rich.flatMap(({ markDefs }) =>
			markDefs.flatMap((def) =>
				def._type === 'link' && def.href.startsWith('#') ? [def.href.slice(1)] : [],
			),
		),
	);
}
