import { dirOfText } from '../core/text/direction.ts';
import { endonym } from '../core/text/languages.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Phrase, SLOT } from '../i18n/Phrase.tsx';
import type { LibraryData } from './load-library.ts';
import { TagName } from './TagName.tsx';

/** The heading of a page of the library: its tag and language, or “library”. */
export function LibraryTitle({ view: { lang }, list: { tag } }: LibraryData) {
	const { t } = useMessages();
	if (!tag && !lang) return <span>{t('library:title')}</span>;
	return (
		<Phrase text={t('library:titleOf', { what: SLOT })}>
			{tag && <TagName tag={tag} />}
			{tag && lang && <span>{t('format.list')}</span>}
			{/* Not `LanguageName`: it is in the same font as the titles below it. */}
			{lang && (
				<bdi lang={lang} dir={dirOfText(endonym(lang))}>
					{endonym(lang)}
				</bdi>
			)}
		</Phrase>
	);
}
