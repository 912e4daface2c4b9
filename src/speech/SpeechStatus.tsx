import { useMessages } from '../i18n/MessagesContext.tsx';
import type { PlayerState } from './player.ts';

/** What the reader should know of the voices: that one is looked for, is missing or is silent, and where to get one. */
export function SpeechStatus({ state, lang }: { state: PlayerState; lang: string }) {
	const { t, language, list } = useMessages();
	const { status, fault, leftOut } = state;
	const languages = list(leftOut.map(language));
	const text = fault
		? t(`speech:${fault}`, { language: language(lang) })
		: status === 'waiting'
			? t('speech:waiting')
			: leftOut.length > 0 && t('speech:leftOut', { languages });
	const isMissing = text && status !== 'waiting' && fault !== 'silent';
	return (
		<div role="status">
			{text && <p key={text}>{text}</p>}
			{isMissing && <p>{t('speech:where')}</p>}
		</div>
	);
}
