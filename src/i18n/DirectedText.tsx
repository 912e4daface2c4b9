import { Fragment } from 'react';
import { type Dir, dirWithin } from '../core/text/direction.ts';
import { runsIn } from '../core/text/runs.ts';
import { RunElement } from './RunElement.tsx';

/**
 * A text without marks in the direction of its letters, with its runs isolated (see `runsIn`). It stays
 * aligned as what is around it.
 *
 * @param props.around the direction of what it stands in
 */
export function DirectedText({ text, around }: { text: string; around: Dir }) {
	const dir = dirWithin(text, around);
	const runs = runsIn(text, dir);
	// Keyed: where a browser's translator has changed its text nodes, React can only replace the element.
	return (
		<span key={text} dir={dir === around ? undefined : dir}>
			{runs.map((run, i) => (
				<Fragment key={run.from}>
					{text.slice(runs[i - 1]?.to ?? 0, run.from)}
					<RunElement run={run}>{text.slice(run.from, run.to)}</RunElement>
				</Fragment>
			))}
			{text.slice(runs.at(-1)?.to ?? 0)}
		</span>
	);
}
