import { useMessages } from '../i18n/MessagesContext.tsx';
import type { PlayerState } from './player.ts';

/** Why a recording can't be played: its file did not come or is none, or there is no network. */
export type LostRecording = 'lost' | 'offline';

interface SpeechStatusProps {
	state: PlayerState;
	/** The article's language. */
	lang: string;
	/** Why a voice reads in place of a recording. */
	lost: LostRecording | undefined;
}

/**
 * What the reader should know of the voices: that one is looked for, is missing or is silent, and where to
 * get one; and that there was to be a recording.
 */
export function SpeechStatus({ state, lang, lost }: SpeechStatusProps) {
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
			{lost && <p>{t(`speech:${lost}`)}</p>}
			{lost && !fault && <p>{t('speech:instead')}</p>}
			{text && <p key={text}>{text}</p>}
			{isMissing && <p>{t('speech:where')}</p>}
		</div>
	);
}
