import { dirOfText } from '../core/text/direction.ts';
import { withBalancedIsolates } from '../core/text/isolate.ts';
import { drawRuns } from './draw-runs.tsx';

/** A name or other short text that isn't the interface's, in the direction of most of its letters. */
export function Isolated({ text }: { text: string }) {
	const dir = dirOfText(text);
	return (
		<bdi key={text} dir={dir}>
			{drawRuns(withBalancedIsolates(text), dir ?? 'ltr')}
		</bdi>
	);
}
