import { formatView, type LibraryView } from '../core/address/library-view.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Link } from '../ui/Link.tsx';

/** Links to the two sort orders of a list. */
export function Order({ view }: { view: LibraryView }) {
	const { t } = useMessages();
	const orders = [
		{ label: t('library:newest'), sort: undefined },
		{ label: t('library:byTitle'), sort: 'title' },
	] as const;
	return (
		// The build writes no pages for a tag by title, so without scripts these links are hidden.
		<nav
			className={`choices print:hidden ${view.tag === undefined ? '' : 'noscript:hidden'}`}
			aria-label={t('library:order')}
		>
			<ul>
				{orders.map(({ label, sort }) => (
					<li key={label}>
						<Link
							to={formatView({ ...view, sort, page: 1 })}
							aria-current={sort === view.sort ? 'true' : undefined}
						>
							{label}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}
