import type { Root } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { type Draft, type DraftMeta, type Reading, readOrExplain } from '../../draft.ts';
import { draftOfTree } from '../../elements/draft-of-tree.ts';
import { Notices } from '../../notices.ts';
import { settleLanguage } from '../../settle-language.ts';
import { parseFrontMatter, parseToml, readFrontMatter } from './front-matter.ts';
import { NOTE_HANDLERS, nodesIn, readAttributes } from './markdown-extras.ts';
import { withoutSourceDialects } from './source-dialects.ts';
import { readTreeDialects } from './tree-dialects.ts';

const markdown = unified().use(remarkParse).use(remarkGfm);
const withFrontMatter = markdown().use(remarkFrontmatter);
const toHtml = unified()
	.use(remarkRehype, { allowDangerousHtml: true, handlers: NOTE_HANDLERS })
	.use(rehypeRaw);

/**
 * Reads Markdown: CommonMark with GFM's tables, footnotes, task lists and strikethrough, `{#id}` and
 * front matter in YAML or TOML; of other dialects, what the format can say. HTML in it is read by the same rules as in `readHtml`.
 *
 * @throws {ImportError} if the front matter is invalid
 */
export function readMarkdown(text: string, { lang, sizeOf }: Reading = {}): Draft {
	return readOrExplain(() => {
		const notices = new Notices();
		const toml = readToml(text, notices);
		const { source, lineOf } = withoutSourceDialects(toml.rest, notices);
		const { tree, meta: yaml } = parseMarkdown(source, notices);
		for (const { position } of nodesIn(tree)) {
			if (position) position.start.line = lineOf(position.start.line);
		}
		const meta = { ...yaml, ...toml.meta };
		readTreeDialects(tree, source, notices);
		readAttributes(tree);
		const html = toHtml.runSync(tree);
		const draft = draftOfTree({ text: html, page: html, meta, lang, lines: true, sizeOf });
		return settleLanguage({ ...draft, notices: [...notices.list, ...draft.notices] });
	});
}

/** Reads front matter in TOML, between lines of `+++`; its lines stay, but empty. */
function readToml(text: string, notices: Notices): { meta: DraftMeta; rest: string } {
	const found = text.match(/^\uFEFF?\+\+\+[ \t]*\r?\n([\s\S]*?)\n\+\+\+[ \t]*(?:\r?\n|$)/);
	if (!found) return { meta: {}, rest: text };
	const rest = text.slice(found[0].length);
	const lines = found[0].split('\n').length - 1;
	return {
		meta: readFrontMatter(parseToml(found[1] ?? ''), notices),
		rest: `${'\n'.repeat(lines)}${rest}`,
	};
}

function parseMarkdown(text: string, notices: Notices): { tree: Root; meta: DraftMeta } {
	const tree = withFrontMatter.parse(text);
	const first = tree.children[0];
	if (first?.type !== 'yaml') return { tree, meta: {} };
	const fields = parseFrontMatter(first.value);
	if (!fields) return { tree: markdown.parse(text), meta: {} };
	return { tree, meta: readFrontMatter(fields, notices) };
}
