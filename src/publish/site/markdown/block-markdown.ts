import type { BlockContent, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Block, ImageBlock, TableBlock, TextBlock } from '../../../core/article/article.ts';
import { type List as ItemList, listsOf } from '../../../core/article/list-tree.ts';
import { escapeMarkup } from '../../../core/text/escape-markup.ts';
import { html, inLine, inlineMarkdown, languageAttributes } from './inline-markdown.ts';
import { tableMarkdown } from './table-markdown.ts';

/** The keys that the file says of blocks that are no heading and no note: those that the text links to. */
type Linked = ReadonlySet<string>;

const HEADINGS = { h2: 2, h3: 3, h4: 4 } as const;

/** Returns an article's body as Markdown's blocks; what Markdown has no sign for is HTML. */
export function bodyMarkdown(body: readonly Block[], linked: Linked): RootContent[] {
	const nodes: RootContent[] = [];
	for (let at = 0; at < body.length; ) {
		const items = itemsFrom(body, at);
		const [first] = items;
		const block = body[at] as Block;
		if (first)
			nodes.push(
				...quoted(
					first,
					listsOf(items).flatMap((list) => lists(list, linked)),
				),
			);
		else nodes.push(...blockMarkdown(block, linked));
		at += Math.max(items.length, 1);
	}
	return nodes;
}

/** The items of the list that begins at an index, which are all in a quote or all in none. */
function itemsFrom(body: readonly Block[], at: number): TextBlock[] {
	const items: TextBlock[] = [];
	for (const block of body.slice(at)) {
		if (block._type !== 'block' || !block.listItem) break;
		if (block.style !== (items[0] ?? block).style) break;
		items.push(block);
	}
	return items;
}

/** A list as Markdown's lists: a new one begins where a number does not follow from the one before. */
function lists({ kind, items }: ItemList, linked: Linked): List[] {
	const all: List[] = [];
	let next: number | undefined;
	for (const { item, number, lists: below } of items) {
		const ordered = kind === 'number';
		if (all.length === 0 || (ordered && number !== next))
			all.push({
				type: 'list',
				spread: false,
				ordered,
				start: ordered ? number : null,
				children: [],
			});
		const children: ListItem['children'] = [
			{ type: 'paragraph', children: [...anchor(item, linked), ...ownRun(item)] },
			...below.flatMap((list) => lists(list, linked)),
		];
		all.at(-1)?.children.push({ type: 'listItem', spread: false, children });
		next = number + 1;
	}
	return all;
}

function blockMarkdown(block: Block, linked: Linked): RootContent[] {
	switch (block._type) {
		case 'block':
			return textMarkdown(block, linked);
		case 'footnote':
			return [
				{
					type: 'footnoteDefinition',
					identifier: block._key,
					label: block._key,
					children: [{ type: 'paragraph', children: ownRun(block) }],
				},
			];
		case 'image':
			return pictureMarkdown(block, linked);
		case 'table':
			return captioned(block, tableMarkdown(block), block.caption, linked);
		case 'code':
			return withId(
				block,
				[{ type: 'code', lang: block.language ?? null, value: block.code }],
				linked,
			);
		case 'divider':
			return [{ type: 'thematicBreak' }];
		case 'readMore':
			return [{ type: 'html', value: '<!--more-->' }];
	}
}

function textMarkdown(block: TextBlock, linked: Linked): RootContent[] {
	const { style, _key } = block;
	if (style !== 'normal' && style !== 'blockquote') {
		const children = [...inLine(inlineOf(block)), ...sign(_key)];
		return inOwnLanguage(block, [{ type: 'heading', depth: HEADINGS[style], children }]);
	}
	const id = linked.has(_key) ? sign(_key) : [];
	const paragraph: RootContent = { type: 'paragraph', children: [...inlineOf(block), ...id] };
	return inOwnLanguage(block, quoted(block, [paragraph]));
}

/** The sign of a heading's or paragraph's key, at its end. */
const sign = (key: string): PhrasingContent[] => [{ type: 'text', value: ` {#${key}}` }];

const quoted = ({ style }: TextBlock, children: RootContent[]): RootContent[] =>
	style === 'blockquote'
		? [{ type: 'blockquote', children: children as BlockContent[] }]
		: children;

function pictureMarkdown(block: ImageBlock, linked: Linked): RootContent[] {
	const { src, alt, width, height, caption, credit } = block;
	const picture: RootContent = {
		type: 'paragraph',
		children: [
			{ type: 'image', url: src, alt },
			{ type: 'text', value: `{width=${width} height=${height}}` },
		],
	};
	return captioned(block, [picture], caption, linked, credit);
}

/** A picture or table with its caption and id, in a figure where it has one. */
function captioned(
	block: ImageBlock | TableBlock,
	nodes: RootContent[],
	caption: string | undefined,
	linked: Linked,
	credit?: string,
): RootContent[] {
	const shown = [
		...(caption ? [escapeMarkup(caption)] : []),
		...(credit ? [`<small class="credit">${escapeMarkup(credit)}</small>`] : []),
	].join(' ');
	if (!shown) return inOwnLanguage(block, withId(block, nodes, linked));
	const attributes = idIn(block, linked) + ownAttributes(block);
	// A blank line would end the HTML.
	const line = shown.replace(/\s*\n\s*/g, ' ');
	return [
		{ type: 'html', value: `<figure${attributes}>` },
		...nodes,
		{ type: 'html', value: `<figcaption>${line}</figcaption>\n</figure>` },
	];
}

const idIn = ({ _key }: Block, linked: Linked) => (linked.has(_key) ? ` id="${_key}"` : '');

function withId(block: Block, nodes: RootContent[], linked: Linked): RootContent[] {
	const id = idIn(block, linked);
	return id ? inElement('div', id, nodes) : nodes;
}

/** An element that only bears the id of a list's item. */
const anchor = (block: Block, linked: Linked): PhrasingContent[] => {
	const id = idIn(block, linked);
	return id ? html('a', [], id) : [];
};

type Owner = { lang?: string | undefined; dir?: string | undefined };

const ownAttributes = ({ lang, dir }: Owner) =>
	lang || dir ? languageAttributes({ lang, dir }) : '';

function inOwnLanguage(block: Owner, nodes: RootContent[]): RootContent[] {
	const attributes = ownAttributes(block);
	return attributes ? inElement('div', attributes, nodes) : nodes;
}

const inElement = (name: string, attributes: string, nodes: RootContent[]): RootContent[] => [
	{ type: 'html', value: `<${name}${attributes}>` },
	...nodes,
	{ type: 'html', value: `</${name}>` },
];

type Rich = Parameters<typeof inlineMarkdown>;

function inlineOf({
	children,
	markDefs,
}: {
	children: Rich[0];
	markDefs?: Rich[1];
}): PhrasingContent[] {
	return inlineMarkdown(children, markDefs);
}

/** The words of an item or a note, with its own language where it has one. */
function ownRun(block: Extract<Block, { children: unknown }>): PhrasingContent[] {
	const attributes = ownAttributes(block);
	return attributes ? html('span', inlineOf(block), attributes) : inlineOf(block);
}
