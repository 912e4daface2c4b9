/** Brings what is to be clicked to where nothing covers it. It runs in the page. */
export function intoView(element: Element): void {
	const { left, top, width, height } = element.getBoundingClientRect();
	const hit = document.elementFromPoint(left + width / 2, top + height / 2);
	if (!hit || !element.contains(hit)) element.scrollIntoView({ block: 'center' });
}
