import type { Element, Nodes, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { escapeMarkup } from '../../../core/text/escape-markup.ts';
import { parseSvg, SVG_NAMESPACE } from './parse-svg.ts';
import { isPassiveCss } from './passive-css.ts';
import { SVG_ALLOW_LIST, TEXT_ATTRIBUTES } from './svg-allow-list.ts';

/** A picture that is part of the file, in a format that runs nothing. */
const INNER_PICTURE = /^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=\s]*$/i;
const SHOWS_PICTURES = new Set(['image', 'feImage']);
/** Names that tell the publisher nothing: no browser obeys them. */
const INERT = /^(<metadata>|(?!on|href|xml:base)[^<].*)$/i;

interface CleanedSvg {
	/** The picture without anything that runs, loads or links. */
	svg: string;
	/** What was taken out that a browser would have obeyed, such as `<script>` or `onload`. */
	removed: string[];
}

/**
 * Cleans an SVG picture, which browsers open as a document of the site. It is parsed, reduced to an
 * allow-list of elements and attributes (hast-util-sanitize), and written anew.
 *
 * @throws {Error} saying why, where it can't be cleaned: it is no well-formed SVG in UTF-8, or uses
 *   entities
 */
export function cleanSvg(bytes: Uint8Array): CleanedSvg {
	const { tree, left } = parseSvg(decode(bytes));
	const removed = new Set(left);
	takeOutActive(tree, removed);
	const names = namesIn(tree);
	const clean = sanitize(tree, SVG_ALLOW_LIST);
	const kept = namesIn(clean);
	for (const [name, count] of names)
		if (kept.get(name) !== count && !INERT.test(name)) removed.add(name);
	return { svg: format(clean), removed: [...removed] };
}

function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new Error('bytes that are not UTF-8');
	}
}

/** Takes out styles and values that load, links to elsewhere, and animations of links. */
function takeOutActive(node: Root | Element, removed: Set<string>): void {
	node.children = node.children.filter((child) => {
		if (child.type !== 'element') return true;
		const { tagName, properties } = child;
		if (tagName === 'style' && !isPassiveCss(textOf(child))) {
			removed.add('<style> that loads');
			return false;
		}
		if (/^(.*:)?href$|^on/i.test(String(properties.attributeName ?? ''))) {
			removed.add(`<${tagName}> of ${properties.attributeName}`);
			return false;
		}
		for (const [name, value] of Object.entries(properties)) {
			if (isPassive(tagName, name, String(value))) continue;
			removed.add(`${name} that leads elsewhere`);
			delete properties[name];
		}
		takeOutActive(child, removed);
		return true;
	});
}

function isPassive(tagName: string, name: string, value: string): boolean {
	if (name === 'href')
		return value.startsWith('#') || (SHOWS_PICTURES.has(tagName) && INNER_PICTURE.test(value));
	// A handler goes with what isn't on the list.
	return TEXT_ATTRIBUTES.has(name) || name.startsWith('on') || isPassiveCss(value);
}

const textOf = ({ children }: Element) =>
	children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** How often each element and attribute occurs. */
function namesIn(node: Nodes, counts = new Map<string, number>()): Map<string, number> {
	const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
	if (node.type === 'element') {
		add(`<${node.tagName}>`);
		for (const name of Object.keys(node.properties)) add(name);
	}
	if ('children' in node) for (const child of node.children) namesIn(child, counts);
	return counts;
}

function format(node: Nodes, isRoot = true): string {
	if (node.type === 'text') return isRoot ? '' : escapeMarkup(node.value);
	if (node.type === 'root') return node.children.map((child) => format(child)).join('');
	if (node.type !== 'element') return '';
	const attributes = Object.entries({ ...(isRoot && { xmlns: SVG_NAMESPACE }), ...node.properties })
		.map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
		.join('');
	const content = node.children.map((child) => format(child, false)).join('');
	return content
		? `<${node.tagName}${attributes}>${content}</${node.tagName}>`
		: `<${node.tagName}${attributes}/>`;
}
