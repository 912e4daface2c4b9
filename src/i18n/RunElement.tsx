import type { ReactNode } from 'react';
import type { Run } from '../core/text/runs.ts';

/** Isolates what a run encloses. The characters of a number all take its direction. */
export function RunElement({ run, children }: { run: Run; children: ReactNode }) {
	const Tag = run.isNumber ? 'bdo' : 'bdi';
	return <Tag dir={run.dir}>{children}</Tag>;
}
