import { isSafeHref } from '../../../core/article/href.ts';

/** The result of reading a link: its URL, or why it is not kept. */
type ReadHref = { href: string } | { fault: 'empty' | 'unsafe' };

/**
 * Returns a link's URL if an article may have it.
 *
 * Leading control characters, tabs and line breaks are removed first, as browsers do (WHATWG URL,
 * 4.4), so that the URL that is checked is the one that would be followed.
 *
 * @param base the base URL of the source's relative links
 */
export function readHref(raw: string, base?: string): ReadHref {
	const bare = raw.replace(/[\t\n\r]/g, '').replace(/^[\0-\x20]+|[\0-\x20]+$/g, '');
	if (bare === '') return { fault: 'empty' };
	if (!isSafeHref(bare)) return { fault: 'unsafe' };
	if (base === undefined || bare.startsWith('#') || !URL.canParse(bare, base)) {
		return { href: bare };
	}
	const href = new URL(bare, base).href;
	return isSafeHref(href) ? { href } : { fault: 'unsafe' };
}
