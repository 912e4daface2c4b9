import { formatView, type LibraryView } from '../core/address/library-view.ts';
import { pagesShown } from '../core/library/pages-shown.ts';
import { digitsOf, withDigits } from '../core/text/digits.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Link } from '../ui/Link.tsx';

/** Links to a list's other pages. */
export function Pager({ view, pages }: { view: LibraryView; pages: number }) {
	const { t, locale } = useMessages();
	const { page } = view;
	const to = (other: number) => formatView({ ...view, page: other });
	return (
		<nav className="pager choices print:hidden" aria-label={t('library:pages')}>
			{page > 1 && (
				<Link rel="prev" to={to(page - 1)}>
					{t('library:previous')}
				</Link>
			)}
			<ol>
				{pagesShown(page, pages).map((other, i, all) =>
					other === 0 ? (
						<li key={`after ${all[i - 1]}`} aria-hidden="true">
							…
						</li>
					) : (
						<li key={other}>
							<Link
								to={to(other)}
								aria-label={t('library:page', { page: String(other) })}
								aria-current={other === page ? 'page' : undefined}
							>
								{withDigits(other, digitsOf(locale))}
							</Link>
						</li>
					),
				)}
			</ol>
			{page < pages && (
				<Link rel="next" to={to(page + 1)}>
					{t('library:next')}
				</Link>
			)}
		</nav>
	);
}
