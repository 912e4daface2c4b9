import { importWithRetry } from '../../browser/loading/import-with-retry.ts';
import { formatAddress } from '../../core/address/address.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';

/** Loads the search's page. */
export const importSearch = () => importWithRetry(() => import('../search-route.ts'));

/** Loads it on the first sign that it will be needed. If that fails, it is loaded again with the page. */
const loadEarly = () => importSearch().catch(() => {});

/**
 * The link to the search in the header. The keyboard shortcut finds it by its `rel`.
 *
 * @param props.slug the article that is being read
 */
export function SearchLink({ slug }: { slug: string | undefined }) {
	const { t, locale } = useMessages();
	return (
		<Link
			to={formatAddress({ kind: 'search', locale, query: slug ? `?from=${slug}` : '' })}
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
