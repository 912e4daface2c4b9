import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { prefetch } from '../../browser/loading/fetch-json.ts';
import { importWithRetry } from '../../browser/loading/import-with-retry.ts';
import { formatAddress } from '../../core/address/address.ts';
import { languagePath } from '../../core/indexing/language-path.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { isPlainClick } from '../../ui/close-on-back.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import workerAddress from '../engine/worker.ts?worker&url';
import { isSearchAddress, openTypeAhead, typeAhead } from './type-ahead.ts';

/** Whether the search's page was asked for. */
let isBegun = false;

/** Loads the search's page, and at the same time, once, what it will ask for first. */
export const importSearch = () => {
	const page = importWithRetry(importPage);
	if (!import.meta.env.SSR && !isBegun) {
		prefetch(languagePath(document.documentElement.lang));
		// Into the browser's cache.
		fetch(workerAddress).catch(() => {});
	}
	isBegun = true;
	return page;
};

/** The page's script, and at the same time the one that it shares with others (`build-options-plugin.ts`). */
async function importPage() {
	const [page] = await Promise.all([import('../search-route.ts'), import('../../ui/Choice.tsx')]);
	return page;
}

/** Loads it on the first sign that it will be needed. If that fails, it is loaded again with the page. */
const loadEarly = () => importSearch().catch(() => {});

/**
 * The link to the search in the header. The keyboard shortcut finds it by its `rel`.
 *
 * @param props.slug the article that is being read
 */
export function SearchLink({ slug }: { slug: string | undefined }) {
	const { t, locale } = useMessages();
	const { pathname } = useLocation();
	const link = useRef<HTMLAnchorElement>(null);
	const to = formatAddress({ kind: 'search', locale, query: slug ? `?from=${slug}` : '' });
	// The search's key was pressed before hydration.
	useEffect(() => {
		if (typeAhead()) link.current?.click();
	}, []);
	// On the search's own path its page may have failed to load, and come yet.
	// biome-ignore lint/correctness/useExhaustiveDependencies: at each change of the path
	useEffect(
		() => () => {
			if (!isSearchAddress()) typeAhead()?.remove();
		},
		[pathname],
	);
	return (
		<Link
			ref={link}
			to={to}
			onClick={(event) => {
				if (isPlainClick(event)) openTypeAhead(event.currentTarget);
			}}
			rel="search"
			className="tool"
			title={t('frame.search')}
			onPointerEnter={loadEarly}
			onFocus={loadEarly}
		>
			<Icon name="search" />
		</Link>
	);
}
