/** Elements of the text's blocks that are not copied with it: notes, their numbers, controls, facts. */
const NOT_COPIED = '[role="note"], .reference, button, [data-blocks] > footer';
/** Attributes that are copied: all others are the page's own. */
const COPIED_ATTRIBUTES = /^(href|src|alt|lang|dir|start|scope|colspan|rowspan)$/;

/** Leaves in a copy of a part of the page what belongs to the text alone. */
export function cleanCopy(copy: Element): void {
	for (const element of copy.querySelectorAll(NOT_COPIED)) element.remove();
	for (const element of copy.querySelectorAll('*')) {
		for (const name of element.getAttributeNames())
			if (!COPIED_ATTRIBUTES.test(name)) element.removeAttribute(name);
		if (element instanceof HTMLAnchorElement) element.setAttribute('href', element.href);
		if (element instanceof HTMLImageElement) element.setAttribute('src', element.src);
	}
}
