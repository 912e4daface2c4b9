import { keyOfFragment, parseAddress } from '../../../core/address/address.ts';
import type { Article } from '../../../core/article/article.ts';
import { isRelativeHref } from '../../../core/article/href.ts';
import { richTextsOf } from '../../../core/article/rich-text.ts';
import { resolveKey } from '../../keys/lock/lock.ts';
import type { ArticleRule, Remark, Subject } from './rule.ts';

/** A placeholder host and locale, against which relative links are resolved. */
const SITE = 'https://relative.invalid';
const LOCALE = 'en';

/** Reports links to a block or an article that does not exist in the library. */
export const innerLinks: ArticleRule = {
	name: 'inner-links',
	level: 'error',
	check: (article, subject) => {
		const keys = new Set(article.body.map((block) => block._key));
		return linksOf(article).flatMap(({ path, href }) => {
			const fault = isRelativeHref(href) ? faultOf(href, article, keys, subject) : undefined;
			return fault ? [{ path, ...fault }] : [];
		});
	},
};

/** Returns the slugs of the other articles that an article links to, whether or not they exist. */
export function slugsLinkedFrom(article: Article, slug: string): string[] {
	const slugs = linksOf(article).flatMap(({ href }) => {
		if (!isRelativeHref(href)) return [];
		return articleAt(new URL(href, `${SITE}/${LOCALE}/${slug}/`))?.slug ?? [];
	});
	return [...new Set(slugs)].filter((other) => other !== slug);
}

function articleAt(url: URL): { slug: string } | undefined {
	const page = parseAddress(url.pathname);
	return page?.kind === 'article' ? page : undefined;
}

function linksOf({ body }: Article): { path: string; href: string }[] {
	return body.flatMap((block, i) =>
		richTextsOf(block).flatMap(({ path, markDefs }) =>
			markDefs.flatMap((def, d) =>
				def._type === 'link'
					? [{ path: `body[${i}]${path}.markDefs[${d}].href`, href: def.href }]
					: [],
			),
		),
	);
}

function faultOf(
	href: string,
	{ lang }: Article,
	keys: ReadonlySet<string>,
	{ slug, lock, linkTargets }: Subject,
): Omit<Remark, 'path'> | undefined {
	const url = new URL(href, `${SITE}/${LOCALE}/${slug}/`);
	const page = articleAt(url);
	if (!page) return undefined;
	const targets = page.slug === slug ? keys : linkTargets(page.slug);
	if (!targets) {
		return {
			what: `the link ${href} leads to the article "${page.slug}", which is not in the library`,
			todo: 'correct the slug, or take the link out',
		};
	}
	if (url.hash.length < 2) return undefined;
	const key = keyOfFragment(url.hash);
	if (key && targets.has(key)) return undefined;
	const successor = key && page.slug === slug && lock ? resolveKey(lock, key) : undefined;
	if (successor && targets.has(successor)) return undefined;
	const where = page.slug === slug ? `this article in ${lang}` : `the article "${page.slug}"`;
	return {
		what: `the link ${href} leads to a block that is not in ${where}`,
		todo: 'link to the key of a block that is there',
	};
}
