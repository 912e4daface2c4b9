import { formatView, type LibraryView } from '../core/address/library-view.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Link } from '../ui/Link.tsx';

/** Links to the two sort orders of a list. */
export function Order({ view }: { view: LibraryView }) {
	const { t } = useMessages();
	const { sort, ...newest } = view;
	const orders = [
		{ label: t('library:newest'), isChosen: !sort, to: { ...newest, page: 1 } },
		{
			label: t('library:byTitle'),
			isChosen: sort === 'title',
			to: { ...newest, sort: 'title' as const, page: 1 },
		},
	];
	return (
		<nav className="choices print:hidden" aria-label={t('library:order')}>
			<ul>
				{orders.map(({ label, isChosen, to }) => (
					<li key={label}>
						<Link to={formatView(to)} aria-current={isChosen ? 'true' : undefined}>
							{label}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}
