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
}

/** The speed, and the voice for the article's language where there are several. */
export function SpeechSelects({ lang, voices, choices, onChoose }: SpeechSelectsProps) {
	const { t, locale } = useMessages();
	const own = voicesFor(voices, lang, choices.voice);
	return (
		<div className="flex min-inline-0 grow gap-1">
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
			{own.length > 1 && (
				<select
					aria-label={t('speech:voice')}
					value={own[0]?.voiceURI}
					onChange={({ target }) => onChoose({ ...choices, voice: target.value })}
				>
					{own.map(({ voiceURI, name }) => (
						<option key={voiceURI} value={voiceURI} dir="auto">
							{name}
						</option>
					))}
				</select>
			)}
		</div>
	);
}
