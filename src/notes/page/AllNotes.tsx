import { useState } from 'react';
import { useLoaderData } from 'react-router';
import { formatAddress } from '../../core/address/address.ts';
import { byLatest, dayOf, type Note } from '../../core/notes/note.ts';
import { addressOfNote } from '../../core/notes/notes-markdown.ts';
import { foldText } from '../../core/search/fold.ts';
import { Isolated } from '../../i18n/Isolated.tsx';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Link } from '../../ui/Link.tsx';
import { NoteItem } from '../list/NoteItem.tsx';
import { NotesStatus } from '../list/NotesStatus.tsx';
import { useRemoval } from '../list/use-removal.ts';
import { unexportedCount } from '../store/notes.ts';
import { useFollowedNotes } from '../store/use-notes.ts';
import { TakeAway } from '../take-away/TakeAway.tsx';
import type { NotesData } from './load-notes.ts';

type Order = 'article' | 'date';

/** All notes by article or by date, those that have some words, and what exports and imports them. */
export function AllNotes() {
	const { t, locale, date } = useMessages();
	const { isKnown } = useLoaderData<NotesData>();
	const { notes } = useFollowedNotes();
	const removal = useRemoval();
	const [query, setQuery] = useState('');
	const [order, setOrder] = useState<Order>('article');
	if (!notes) return <NotesStatus removal={removal} />;

	const found = notes.filter((note) => has(note, query)).sort(byLatest);
	const groupOf = (note: Note) => (order === 'article' ? note.slug : dayOf(note));
	const groups = [...new Set(found.map(groupOf))];
	const unexported = unexportedCount(notes);
	return (
		<>
			{notes.length > 0 && (
				<>
					<input
						type="search"
						className="mbs-4 inline-full min-block-target rounded-lg border border-quiet px-3"
						aria-label={t('notes:search')}
						placeholder={t('notes:search')}
						value={query}
						onChange={({ target }) => setQuery(target.value)}
					/>
					<Choice
						isInline
						name="order"
						label={t('notes:order')}
						options={(['article', 'date'] as const).map((value) => ({
							value,
							label: t(`notes:orders.${value}`),
						}))}
						value={order}
						onChoose={setOrder}
					/>
				</>
			)}
			<p className="count" role="status">
				{notes.length === 0 ? t('notes:empty') : t('notes:count', { count: found.length })}
			</p>
			{unexported && (
				<p role="note">
					<a href="#_take">{t('notes:remind', { count: unexported })}</a>
				</p>
			)}
			<NotesStatus removal={removal} />
			<div data-blocks="">
				{groups.map((group) => {
					const own = found.filter((note) => groupOf(note) === group);
					const [first] = own as [Note];
					return (
						<div key={group} className="mbs-6">
							<h2 id={`_group-${group}`} className="text-[1.25rem] font-semibold">
								{order === 'date' ? (
									date(group)
								) : (
									<Link
										to={formatAddress({ kind: 'article', locale, slug: group })}
										lang={first.lang}
									>
										<Isolated text={first.title} />
									</Link>
								)}
							</h2>
							<ul>
								{own.map((note) => (
									<NoteItem
										key={note.id}
										note={note}
										to={addressOfNote(note, locale)}
										isFullLoad={!isKnown(note.slug)}
										onRemove={removal.remove}
									/>
								))}
							</ul>
						</div>
					);
				})}
			</div>
			<TakeAway notes={notes} />
		</>
	);
}

/** Whether a note has all words of a query, however they are spelt. */
function has({ words, text, title, lang }: Note, query: string): boolean {
	const all = foldText([words, text, title].join('\n'), lang);
	return foldText(query, lang)
		.split(/\s+/)
		.every((word) => all.includes(word));
}
