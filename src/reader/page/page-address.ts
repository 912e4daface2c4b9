/** The page's whole address, without the place in it. */
export function pageAddress(): string {
	const { origin, pathname, search } = location;
	return origin + pathname + search.replace(/[?&]words=[^&]*/, '').replace(/^&/, '?');
}
