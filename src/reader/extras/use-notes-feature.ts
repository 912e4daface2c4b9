import { type ComponentType, useEffect, useState } from 'react';
import { hasNotes } from '../../browser/stored/is-stored.ts';
import { selectedRange } from '../../browser/text/selected-range.ts';
import type { Article } from '../../core/article/article.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';

/** The reader's own notes: a feature of its own, which `routes.tsx` puts into an article's page. */
interface NotesFeature {
	loadNotesMessages: (locale: Locale) => Promise<unknown>;
	canKeepNotes: () => boolean;
	ArticleNotes: ComponentType<{ slug: string; article: Article; beside: string | undefined }>;
	/** Controls for the words that are selected. */
	SelectionTools: ComponentType<{ slug: string; article: Article; className: string }>;
}

export type ImportNotes = () => Promise<NotesFeature>;

/** Loads the notes where there are any, else with the first selection; undefined until then, and where the browser can't keep them. */
export function useNotesFeature(importNotes: ImportNotes): NotesFeature | undefined {
	const { locale } = useMessages();
	const [loaded, setLoaded] = useState<{ locale: Locale; feature: NotesFeature }>();

	useEffect(() => {
		const stop = new AbortController();
		const load = async () => {
			const feature = await importNotes();
			await feature.loadNotesMessages(locale);
			if (!stop.signal.aborted && feature.canKeepNotes()) setLoaded({ locale, feature });
		};
		let isLoading = false;
		const look = () => {
			if (isLoading || !(hasNotes() || selectedRange())) return;
			isLoading = true;
			// The article is readable without them; the next selection loads them again.
			load().catch(() => {
				isLoading = false;
			});
		};
		look();
		document.addEventListener('selectionchange', look, { signal: stop.signal });
		return () => stop.abort();
	}, [importNotes, locale]);

	return loaded?.locale === locale ? loaded.feature : undefined;
}
