import type { ReactNode } from 'react';
import { parseAddress } from '../../core/address/address.ts';
import { isRelativeHref } from '../../core/article/href.ts';
import { Link } from '../../ui/Link.tsx';
import { useArticle } from '../page/ArticleContext.tsx';

const PLACEHOLDER_ORIGIN = 'https://site.invalid';
const BASE = import.meta.env.BASE_URL;

interface ArticleLinkProps {
	href: string;
	/** The link's text. */
	text: string;
	children: ReactNode;
}

/** An address without its scheme and its last slash. */
const bare = (address: string) => address.replace(/^\w+:(\/\/)?|\/$/g, '');

/**
 * A link in an article: within it, to another page of the site, or to another site. On paper, an address
 * that is not the link's text follows it.
 */
export function ArticleLink({ href, text, children }: ArticleLinkProps) {
	const { path } = useArticle();
	if (!isRelativeHref(href)) {
		return (
			<a href={href} data-address={bare(text) === bare(href) ? '' : undefined}>
				{children}
			</a>
		);
	}
	// A plain link: the browser itself opens the hidden part that contains the block.
	if (href.startsWith('#')) return <a href={href}>{children}</a>;
	const { pathname, search, hash } = new URL(href, PLACEHOLDER_ORIGIN + path);
	if (!pathname.startsWith(BASE) || !parseAddress(pathname.slice(BASE.length - 1))) {
		return <a href={pathname + search + hash}>{children}</a>;
	}
	return <Link to={pathname.slice(BASE.length - 1) + search + hash}>{children}</Link>;
}
