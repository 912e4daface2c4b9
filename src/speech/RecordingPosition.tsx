import { digitsOf, withDigits } from '../core/text/digits.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';

interface RecordingPositionProps {
	/** In seconds. */
	seconds: number;
	/** In seconds; undefined until it is known. */
	duration: number | undefined;
	onChange: (seconds: number) => void;
}

/** Where a recording is, and a slider that leads elsewhere. Its time runs to the right, in every language. */
export function RecordingPosition({ seconds, duration = 0, onChange }: RecordingPositionProps) {
	const { t, locale } = useMessages();
	const digits = digitsOf(locale);
	const [now, all] = [seconds, duration].map((time) => withDigits(clockTime(time), digits));
	return (
		<div className="flex items-center gap-3 px-3" dir="ltr">
			<input
				type="range"
				className="min-inline-0 min-block-target grow accent-rubric"
				aria-label={t('speech:position')}
				aria-valuetext={`${now} / ${all}`}
				max={Math.floor(duration)}
				value={Math.floor(seconds)}
				disabled={duration === 0}
				onChange={({ target }) => onChange(Number(target.value))}
			/>
			<span className="tabular-nums">{`${now} / ${all}`}</span>
		</div>
	);
}

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3600;

/** A time as on a clock: `1:02:03`, or `2:03` for less than an hour. */
function clockTime(seconds: number): string {
	const parts = [
		Math.floor((seconds % HOUR_SECONDS) / MINUTE_SECONDS),
		Math.floor(seconds % MINUTE_SECONDS),
	];
	if (seconds >= HOUR_SECONDS) parts.unshift(Math.floor(seconds / HOUR_SECONDS));
	return parts.map((part, i) => String(part).padStart(i === 0 ? 1 : 2, '0')).join(':');
}
