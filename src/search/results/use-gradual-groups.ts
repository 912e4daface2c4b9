import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Group } from '../answer/answer.ts';

/** So many articles are drawn in a frame. */
const STEP = 2;

interface Steps {
	/** The articles to show. */
	groups: readonly Group[];
	/** Those that were shown before. */
	before: readonly Group[];
	/** How many of the new ones are shown. */
	shown: number;
}

/**
 * Shows articles some at a time, a frame after the other, so that no step keeps the reader waiting.
 * What was shown before stays below the new ones until they take its place.
 *
 * @param atOnce whether to show all at once: the place that a reader comes back to is among them
 */
export function useGradualGroups(groups: readonly Group[], atOnce: boolean): readonly Group[] {
	const [kept, setSteps] = useState<Steps>({ groups: [], before: [], shown: 0 });
	let steps = kept;
	if (steps.groups !== groups) {
		steps = { groups, before: shownOf(kept), shown: atOnce ? groups.length : STEP };
		setSteps(steps);
	}
	useEffect(() => {
		if (steps.shown >= groups.length) return;
		const frame = requestAnimationFrame(() =>
			startTransition(() => setSteps({ ...steps, shown: steps.shown + STEP })),
		);
		return () => cancelAnimationFrame(frame);
	}, [steps, groups]);
	return useMemo(() => shownOf(steps), [steps]);
}

function shownOf({ groups, before, shown }: Steps): readonly Group[] {
	const fresh = groups.slice(0, shown);
	const isFresh = ({ slug, lang }: Group) =>
		fresh.some((group) => group.slug === slug && group.lang === lang);
	return [...fresh, ...before.slice(shown, groups.length).filter((group) => !isFresh(group))];
}
