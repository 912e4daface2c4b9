import { createHash } from 'node:crypto';
import { escapeMarkup } from '../../../core/text/escape-markup.ts';
import { dirOfLang } from '../../languages/dir-of-lang.ts';

/** Leads on to the link in the page, with the query and the key of the address. */
const SCRIPT = 'location.replace(document.links[0].href + location.search + location.hash);\n';

/** The script of all such pages, with its path below the site's base; the host's policy forbids it in the page. */
export const MOVED_SCRIPT = {
	path: `assets/moved-${createHash('sha256').update(SCRIPT).digest('hex').slice(0, 8)}.js`,
	content: SCRIPT,
};

interface Move {
	locale: string;
	base: string;
	/** The article's page, below the base, without a slash before it. */
	path: string;
	/** Its canonical address, whole. */
	canonical: string;
	title: string;
}

/**
 * Returns the HTML of the page at an article's former address. A tab that is open since before takes
 * `#_root` without its own scripts for a new version of the site, and loads the page in full.
 */
export function movedPage({ locale, base, path, canonical, title }: Move): string {
	const href = escapeMarkup(base + path);
	const text = escapeMarkup(title);
	return `<!doctype html>
<html lang="${locale}" dir="${dirOfLang(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${text}</title>
<link rel="canonical" href="${escapeMarkup(canonical)}">
<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>
</head>
<body>
<p id="_root"><a href="${href}">${text}</a></p>
<script src="${base}${MOVED_SCRIPT.path}"></script>
</body>
</html>
`;
}
