import { type Dir, dirWithin } from '../core/text/direction.ts';
import { drawRuns } from './draw-runs.tsx';

/**
 * A text without marks in the direction of its letters. It stays aligned as what is around it.
 *
 * @param props.around the direction of what it stands in
 */
export function DirectedText({ text, around }: { text: string; around: Dir }) {
	const dir = dirWithin(text, around);
	return (
		<span key={text} dir={dir === around ? undefined : dir}>
			{drawRuns(text, dir)}
		</span>
	);
}
