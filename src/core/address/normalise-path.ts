/**
 * A percent-encoded control, format or space character: what a mail program or a messenger leaves at
 * the ends of an address where it broke the line or marked the direction.
 */
const BLANK =
	'%(?:[01][\\da-f]|20|7f|c2%(?:[89][\\da-f]|a0|ad)|e1%9a%80|e2%80%(?:8[\\da-f]|a[89a-f])|e2%81%(?:9f|a[\\da-f])|e3%80%80|ef%bb%bf)';
/** Each position is in one run at most, so that a long path takes linear time. */
const RUNS = new RegExp(`(?:/|%2f|${BLANK})+`, 'gi');
/** U+FFFD, the replacement character. */
const REPLACEMENT = '%EF%BF%BD';

/**
 * Returns a path as the router knows it. Hosts serve the same page for repeated or encoded slashes, for
 * `index.html` and for percent-encoded letters, digits and hyphens, but the router would take them for
 * other addresses, and a path that begins with `//` would name another host.
 *
 * Blanks at the ends are removed. A line break inside becomes U+FFFD: the router's patterns match none,
 * so that no route would be found, not even that of the error page.
 *
 * @param path as in `location.pathname`
 * @param base the site's base, which ends with `/`
 */
export function normalisePath(path: string, base = '/'): string {
	const start = path.startsWith(base) ? base : '/';
	const rest = path
		.slice(start.length)
		.replace(/%(2d|3\d|[46][1-9a-f]|[57][0-9a])/gi, decodeURIComponent);
	const normalised = rest.replace(RUNS, (run, at: number) => {
		if (at === 0) return '';
		if (at + run.length === rest.length) return '/';
		return run.replace(/(\/|%2f)+/gi, '/').replace(/%(?:0a|0d|e2%80%a[89])/gi, REPLACEMENT);
	});
	return start + normalised.replace(/(^|\/)index\.html\/?$/, '$1');
}
