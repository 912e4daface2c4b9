import type { Element, Root } from 'hast';
import { attribute, elementsIn, parentsIn } from '../elements/hast-node.ts';

/** The attributes from which scripts load pictures late. */
export const LATE_SOURCES = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataLazy', 'dataSrcset'];

const isPicture = ({ tagName }: Element) => tagName === 'img';

/** Whether a picture only holds the place of one that a script loads. */
function isPlaceholder(picture: Element): boolean {
	const src = attribute(picture, 'src') ?? '';
	return src === '' || /^\s*data:/i.test(src);
}

/**
 * Puts the pictures in `noscript` in the place of those that a script would load; a `noscript` beside a
 * picture that is known by itself goes.
 */
export function showLazyPictures(page: Root): void {
	const parents = parentsIn(page);
	for (const element of [...elementsIn(page)]) {
		if (element.tagName !== 'noscript') continue;
		const pictures = [...elementsIn(element)].filter(isPicture);
		const parent = parents.get(element);
		if (!parent || pictures.length === 0) continue;
		const at = parent.children.indexOf(element);
		const before = parent.children.slice(0, at).findLast((node) => node.type === 'element');
		const after = parent.children
			.slice(at)
			.find((node) => node !== element && node.type === 'element');
		const neighbour = [before, after].find((node) => node?.type === 'element' && isPicture(node));
		if (neighbour?.type !== 'element') parent.children.splice(at, 1, ...element.children);
		else if (!isPlaceholder(neighbour) || LATE_SOURCES.some((name) => attribute(neighbour, name))) {
			parent.children.splice(at, 1);
		} else {
			parent.children.splice(at, 1, ...element.children);
			parent.children.splice(parent.children.indexOf(neighbour), 1);
		}
	}
}
