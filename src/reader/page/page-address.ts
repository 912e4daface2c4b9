/** The page's absolute URL, without fragment and passage. */
export function pageAddress(): string {
	const { origin, pathname, search } = location;
	return origin + pathname + search.replace(/[?&]words=[^&]*/, '').replace(/^&/, '?');
}
