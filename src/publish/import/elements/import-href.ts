import { isSafeHref } from '../../../core/article/href.ts';

/** What a link of the source comes to: an address, or why there is none. */
type ReadHref = { href: string } | { fault: 'empty' | 'unsafe' };

/**
 * A link's address as it may stand in an article.
 *
 * Leading controls, tabs and line breaks are taken out first, as every browser does (WHATWG URL,
 * 4.4), so that what is judged is what would be followed.
 *
 * @param base the address that relative links of the source start from
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
