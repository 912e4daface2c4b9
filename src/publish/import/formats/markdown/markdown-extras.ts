import type { Element, Properties } from 'hast';
import type { FootnoteDefinition, FootnoteReference, Nodes, PhrasingContent, Root } from 'mdast';
import type { Options } from 'remark-rehype';
import { NOTE_LABEL } from '../../page/find-notes.ts';

/**
 * Handlers that keep footnotes as elements in their original position.
 *
 * The default handlers of remark-rehype drop notes without a reference, and number the others.
 */
export const NOTE_HANDLERS: NonNullable<Options['handlers']> = {
	footnoteReference(state, node: FootnoteReference): Element {
		const href = `#note-of-markdown-${encodeURIComponent(node.identifier)}`;
		const link: Element = {
			type: 'element',
			tagName: 'a',
			properties: { role: 'doc-noteref', href },
			children: [{ type: 'text', value: node.identifier }],
		};
		state.patch(node, link);
		return link;
	},
	footnoteDefinition(state, node: FootnoteDefinition): Element {
		const body: Element = {
			type: 'element',
			tagName: 'aside',
			properties: {
				role: 'doc-footnote',
				id: `note-of-markdown-${node.identifier}`,
				[NOTE_LABEL]: node.identifier,
			},
			children: state.all(node) as Element['children'],
		};
		state.patch(node, body);
		return body;
	},
};

const ID = /\s*\{#([^\s{}]+)\}\s*$/;
const SIZE = /^\{([^{}\n]*)\}/;

/** Reads `{#id}` at the end of a heading or paragraph, and `{width=… height=…}` after a picture. */
export function readAttributes(tree: Root): void {
	for (const node of nodesIn(tree)) {
		// An HTML parser drops the first line break in a `pre`.
		if (node.type === 'code') node.value = node.value.replace(/^\n/, '\n\n');
		if (node.type !== 'heading' && node.type !== 'paragraph') continue;
		readSizes(node.children);
		const last = node.children.at(-1);
		const id = last?.type === 'text' ? last.value.match(ID) : undefined;
		if (last?.type !== 'text' || !id?.[1]) continue;
		last.value = last.value.slice(0, id.index);
		give(node, { id: id[1] });
	}
}

function readSizes(children: PhrasingContent[]): void {
	for (const [i, image] of children.entries()) {
		const next = children[i + 1];
		if (image.type !== 'image' && image.type !== 'imageReference') continue;
		const attributes = next?.type === 'text' ? next.value.match(SIZE) : undefined;
		const [width, height] = ['width', 'height'].map(
			(name) => attributes?.[1]?.match(new RegExp(`\\b${name}="?(\\d+)(?:px)?"?(?:\\s|$)`))?.[1],
		);
		if (next?.type !== 'text' || !attributes || !width || !height) continue;
		next.value = next.value.slice(attributes[0].length);
		give(image, { width, height });
	}
}

function give(node: Nodes, properties: Properties): void {
	node.data = { ...node.data, hProperties: properties };
}

/** Yields a node and all nodes below it. */
export function* nodesIn(node: Nodes): Generator<Nodes> {
	yield node;
	if ('children' in node) for (const child of node.children) yield* nodesIn(child);
}
