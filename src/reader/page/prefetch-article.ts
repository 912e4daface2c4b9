import { parseAddress } from '../../core/address/address.ts';
import { articlePath } from '../../core/address/article-path.ts';
import type { Source } from '../../core/site/source.ts';
import { chooseTextLang } from '../../core/text/text-language.ts';

const BASE = import.meta.env.BASE_URL;

/**
 * Prefetches an article's text when the pointer, a finger or the focus reaches a link to it.
 */
export function prefetchArticles(source: Source): void {
	const onSign = ({ target }: Event) => {
		const link = target instanceof Element && target.closest('a');
		if (!link || link.origin !== origin) return;
		const { pathname, search } = link;
		if (pathname + search === location.pathname + location.search) return;
		const page = parseAddress(pathname.slice(BASE.length - 1), search);
		if (page?.kind !== 'article') return;
		const lang = chooseTextLang(source.languages(page.slug) ?? [], page.locale, page.text);
		if (lang) source.prefetch(articlePath(page.slug, lang));
	};
	addEventListener('pointerover', onSign);
	addEventListener('focusin', onSign);
}
