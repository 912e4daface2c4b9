import type { Element } from 'hast';
import type { DraftBlock } from '../draft-block.ts';
import { quote } from '../notices.ts';
import { LATE_SOURCES } from '../page/lazy-pictures.ts';
import type { Gathered } from './block-writer.ts';
import type { Context } from './context.ts';
import { forAll, type Handle, type Handlers } from './handler.ts';
import { attribute, hasWord, textIn } from './hast-node.ts';
import { readHref } from './import-href.ts';
import { isBlank } from './rich-text-writer.ts';
import type { Walk } from './walk.ts';

/** Returns a picture's URL, which lazily loaded pictures have in another attribute. */
function sourceOf(element: Element): string | undefined {
	const src = attribute(element, 'src');
	const late = LATE_SOURCES.map(
		(name) =>
			attribute(element, name)
				?.trim()
				.split(/[\s,]+/)[0],
	);
	const first = attribute(element, 'srcSet')
		?.trim()
		.split(/[\s,]+/)[0];
	if (src && !/^\s*data:/i.test(src)) return src;
	return late.find(Boolean) ?? (first || src);
}

function sizeIn(element: Element): { width: number; height: number } | undefined {
	const [width, height] = ['width', 'height'].map((name) => {
		const value = attribute(element, name)?.trim().replace(/px$/i, '') ?? '';
		return /^\d+(\.\d+)?$/.test(value) ? Math.round(Number(value)) : 0;
	});
	if (!width || !height || !Number.isSafeInteger(width * height)) return undefined;
	return { width, height };
}

const image: Handle = (walk, element, at) => {
	const raw = sourceOf(element);
	const alt = attribute(element, 'alt')?.replace(/\s+/g, ' ').trim() ?? '';
	const beside = raw === undefined ? undefined : walk.options.sizeOf?.(raw);
	const read = readHref(raw ?? '', beside ? undefined : walk.options.address);
	if (!('href' in read)) {
		walk.tell(`a picture whose address cannot stand, ${quote(raw ?? '')}: its description is kept`);
		return walk.out.text(alt, at);
	}
	const src = read.href;
	const size = sizeIn(element) ?? beside;
	if (!size && attribute(element, 'alt') !== undefined && isBlank(alt)) {
		walk.tell(`a picture without a description and of unknown size, ${quote(src)}: left out`);
		return;
	}
	if (!size) {
		walk.tell(`a picture of unknown size, ${quote(src)}: a link now`);
		const href = at.marks.href ?? src;
		return walk.out.text(isBlank(alt) ? src : alt, { ...at, marks: { ...at.marks, href } });
	}
	if (at.marks.href) walk.tell(`a picture that is a link to ${quote(at.marks.href)}: no link now`);
	if (walk.out.isInText || walk.out.isGathering) {
		walk.tell(`a picture within text, ${quote(src)}: it stands behind it now`);
	}
	const { width, height } = size;
	walk.out.add({ _type: 'image', src, width, height, alt, ...walk.out.ownOf(at.own, alt) });
};

/** Returns a caption as plain text, with the blocks that can't be part of it. */
export function captionOf(walk: Walk, element: Element, at: Context): Gathered & { text: string } {
	const gathered = walk.gather(element.children, at);
	const children = gathered.rich?.children ?? [];
	const text = children.map((child) => (child._type === 'span' ? child.text : '')).join('');
	if (children.some((child) => child._type !== 'span' || child.marks)) {
		walk.tellGrouped('links, marks and notes in a caption: only its words are kept');
	}
	return { ...gathered, text: isBlank(text) ? '' : text };
}

/** The element of a caption that says whose the picture is, as the Markdown of a text has it. */
function creditIn(caption: Element): Element | undefined {
	return caption.children.find(
		(child): child is Element =>
			child.type === 'element' && hasWord(child, 'className', ['credit']),
	);
}

const figure: Handle = (walk, element, at) => {
	const { out } = walk;
	const captions = element.children.filter(
		(child) => child.type === 'element' && child.tagName === 'figcaption',
	);
	const rest = element.children.filter((child) => !captions.includes(child));
	out.end();
	const start = out.blocks.length;
	for (const child of rest) walk.node(child, at);
	out.end();
	for (const caption of captions) {
		const last = out.blocks.at(-1);
		const bearer = out.blocks.length > start && !out.isGathering ? last : undefined;
		const takes = bearer?._type === 'image' || bearer?._type === 'table';
		if (caption.type !== 'element' || !takes || bearer.caption !== undefined) {
			walk.node(caption, at);
			continue;
		}
		const credit = bearer._type === 'image' ? creditIn(caption) : undefined;
		const words = caption.children.filter((child) => child !== credit);
		const { text, behind } = captionOf(walk, { ...caption, children: words }, at);
		const name = credit && textIn(credit).trim();
		const captioned: DraftBlock = {
			...bearer,
			...(text && { caption: text }),
			...(name && { credit: name }),
		};
		out.blocks.splice(-1, 1, captioned, ...behind);
	}
};

/** Handlers of pictures and figures. */
export const FIGURE_ELEMENTS: Handlers = {
	...forAll('img image', { isBlock: false, handle: image }),
	...forAll('figure', { isBlock: true, handle: figure }),
};
