import type { ReactNode } from 'react';
import { parseAddress } from '../../core/address/address.ts';
import { isRelativeHref } from '../../core/article/href.ts';
import { Link } from '../../ui/Link.tsx';
import { useArticle } from '../page/ArticleContext.tsx';

const PLACEHOLDER_ORIGIN = 'https://site.invalid';
const BASE = import.meta.env.BASE_URL;

/** A link in an article: within it, to another page of the site, or to another site. */
export function ArticleLink({ href, children }: { href: string; children: ReactNode }) {
	const { path } = useArticle();
	if (!isRelativeHref(href)) return <a href={href}>{children}</a>;
	// A plain link: the browser itself opens the hidden part that contains the block.
	if (href.startsWith('#')) return <a href={href}>{children}</a>;
	const { pathname, search, hash } = new URL(href, PLACEHOLDER_ORIGIN + path);
	if (!pathname.startsWith(BASE) || !parseAddress(pathname.slice(BASE.length - 1))) {
		return <a href={pathname + search + hash}>{children}</a>;
	}
	return <Link to={pathname.slice(BASE.length - 1) + search + hash}>{children}</Link>;
}
