import { type Voice, voicesFor } from '../core/speech/voice-for.ts';
import { digitsOf, withDigits } from '../core/text/digits.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import type { SpeechChoices } from './player.ts';
import { RATES } from './speech-choices.ts';

interface SpeechSelectsProps {
	/** The article's language. */
	lang: string;
	voices: readonly Voice[];
	choices: SpeechChoices;
	onChoose: (choices: SpeechChoices) => void;
	/** Whether there are footnotes that a voice can read. */
	hasNotes: boolean;
	/** Whether the publisher's recording is heard. */
	isRecording: boolean;
	/** Plays the recording in place of a voice; undefined where it is heard, or there is none. */
	onRecording: (() => void) | undefined;
}

/** The value of the option for the recording, among the addresses of voices. */
const RECORDING = '';

/** The speed; the voice for the article's language, or the recording, where there are several; the notes. */
export function SpeechSelects(props: SpeechSelectsProps) {
	const { lang, voices, choices, onChoose, hasNotes, isRecording, onRecording } = props;
	const { t, locale } = useMessages();
	const own = voicesFor(voices, lang, choices.voice);
	const hasRecording = isRecording || onRecording !== undefined;
	const chooseVoice = (voice: string) => {
		if (voice === RECORDING) onRecording?.();
		else onChoose({ ...choices, voice });
	};
	return (
		<>
			<select
				dir="ltr"
				aria-label={t('speech:speed')}
				value={choices.rate}
				onChange={({ target }) => onChoose({ ...choices, rate: Number(target.value) })}
			>
				{RATES.map((rate) => (
					<option key={rate} value={rate}>
						{`${withDigits(rate, digitsOf(locale))}×`}
					</option>
				))}
			</select>
			{own.length + Number(hasRecording) > 1 && (
				<select
					aria-label={t('speech:voice')}
					value={isRecording ? RECORDING : own[0]?.voiceURI}
					onChange={({ target }) => chooseVoice(target.value)}
				>
					{hasRecording && <option value={RECORDING}>{t('speech:recording')}</option>}
					{own.map(({ voiceURI, name }) => (
						<option key={voiceURI} value={voiceURI} dir="auto">
							{name}
						</option>
					))}
				</select>
			)}
			{hasNotes && (
				<select
					aria-label={t('speech:notes')}
					value={choices.notes ? 'read' : 'skipped'}
					onChange={({ target }) => onChoose({ ...choices, notes: target.value === 'read' })}
				>
					<option value="skipped">{t('speech:notesSkipped')}</option>
					<option value="read">{t('speech:notesRead')}</option>
				</select>
			)}
		</>
	);
}
