import { type ReactNode, useRef } from 'react';
import { useLoaderData } from 'react-router';
import { formatAddress } from '../core/address/address.ts';
import { formatView } from '../core/address/library-view.ts';
import { pagesOf } from '../core/library/library-list.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Link } from '../ui/Link.tsx';
import { Entry } from './Entry.tsx';
import { Filters } from './Filters.tsx';
import { LibraryTitle } from './LibraryTitle.tsx';
import type { LibraryData } from './load-library.ts';
import { NotesLink } from './NotesLink.tsx';
import { Order } from './Order.tsx';
import { Pager } from './Pager.tsx';
import { Reading } from './Reading.tsx';
import { useListPlace } from './use-list-place.ts';

/**
 * A page of the library: a list of articles, with filters, orders and links to its other pages.
 *
 * @param props.actions controls of other features for the whole library
 */
export function LibraryPage({ actions }: { actions?: ReactNode }) {
	const { view, list } = useLoaderData<LibraryData>();
	const { t, language } = useMessages();
	const { locale, tag, lang, page } = view;
	const home = formatAddress({ kind: 'library', locale });
	const pages = pagesOf(list.count);
	const rows = useRef<HTMLUListElement>(null);
	const shown = formatView({ ...view, locale: '' });
	useListPlace(rows, shown);
	return (
		<div className="page" data-kind="library">
			<main id="_content" tabIndex={-1}>
				<h1>
					<LibraryTitle view={view} list={list} />
				</h1>
				{!tag && !lang && page === 1 && <Reading />}
				<div className="about-list">
					<p className="count" role="status">
						<span>{t('library:count', { count: list.count })}</span>
						{pages > 1 && (
							<span>{t('library:pageOf', { page: String(page), pages: String(pages) })}</span>
						)}
						{(tag || lang) && (
							<span>
								<Link to={home}>{t('frame.home')}</Link>
							</span>
						)}
					</p>
					{/* A series is in the order of its parts. */}
					{list.count > 1 && view.kind !== 'series' && <Order view={view} />}
				</div>
				{list.count > 0 && <div className="list-actions">{actions}</div>}
				<Filters view={view} list={list} />
				{list.count === 0 ? (
					<p className="lead">
						{lang ? t('library:none', { language: language(lang) }) : t('library:empty')}
					</p>
				) : (
					<ul className="entries" ref={rows} data-blocks="" key={shown}>
						{list.entries.map((entry) => (
							<Entry key={entry.slug} entry={entry} view={view} />
						))}
					</ul>
				)}
				{pages > 1 && <Pager view={view} pages={pages} />}
				<NotesLink />
			</main>
		</div>
	);
}
