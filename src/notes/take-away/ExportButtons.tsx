import { download } from '../../browser/download.ts';
import { byLatest, type Note } from '../../core/notes/note.ts';
import { formatNotesFile } from '../../core/notes/notes-file.ts';
import { addressOfNote, notesMarkdown } from '../../core/notes/notes-markdown.ts';
import { isLocale } from '../../i18n/locales.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';

interface ExportButtonsProps {
	notes: readonly Note[];
	/** The name of the files, without their ending. */
	name: string;
	/** Called when the reader has taken them. */
	onExport?: () => void;
}

/** Takes notes away: as Markdown, to be read, and as JSON, to be imported elsewhere. */
export function ExportButtons({ notes, name, onExport }: ExportButtonsProps) {
	const { t, locale } = useMessages();
	const site = location.origin + import.meta.env.BASE_URL;
	const addressOf = (note: Note) =>
		site + addressOfNote(note, isLocale(note.lang) ? note.lang : locale).slice(1);
	const take = (text: string, ending: string, type: string) => {
		download(text, `${name}.${ending}`, `${type};charset=utf-8`);
		onExport?.();
	};
	const oldestFirst = () => [...notes].sort(byLatest).reverse();
	return (
		<>
			<button
				type="button"
				className="button"
				onClick={() =>
					take(
						notesMarkdown(oldestFirst(), { place: t('notes:place'), addressOf }),
						'md',
						'text/markdown',
					)
				}
			>
				{t('notes:asMarkdown')}
			</button>
			<button
				type="button"
				className="button"
				onClick={() => take(formatNotesFile(oldestFirst()), 'json', 'application/json')}
			>
				{t('notes:asJson')}
			</button>
		</>
	);
}
