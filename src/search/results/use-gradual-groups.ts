import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Group } from '../answer/answer.ts';

const ARTICLES_PER_FRAME = 2;

interface Progress {
	/** The articles to show. */
	groups: readonly Group[];
	/** Those that were shown before. */
	before: readonly Group[];
	/** How many of the new ones are shown. */
	shown: number;
	/** Whether more articles will come. */
	isPart: boolean;
}

/**
 * Renders articles gradually, some in each frame, so that typing is not blocked. Those shown before stay
 * below the new ones until these replace them.
 *
 * @param isPart whether more articles will come
 * @param atOnce whether to render all at once
 */
export function useGradualGroups(
	groups: readonly Group[],
	isPart: boolean,
	atOnce: boolean,
): readonly Group[] {
	const [kept, setProgress] = useState<Progress>({ groups: [], before: [], shown: 0, isPart });
	let progress = kept;
	if (progress.groups !== groups) {
		progress = {
			...{ groups, isPart },
			before: shownOf(kept),
			shown: atOnce ? groups.length : ARTICLES_PER_FRAME,
		};
		setProgress(progress);
	}
	useEffect(() => {
		if (progress.shown >= groups.length) return;
		const frame = requestAnimationFrame(() =>
			startTransition(() =>
				setProgress({ ...progress, shown: progress.shown + ARTICLES_PER_FRAME }),
			),
		);
		return () => cancelAnimationFrame(frame);
	}, [progress, groups]);
	return useMemo(() => shownOf(progress), [progress]);
}

function shownOf({ groups, before, shown, isPart }: Progress): readonly Group[] {
	const fresh = groups.slice(0, shown);
	const isFresh = ({ slug, lang }: Group) =>
		fresh.some((group) => group.slug === slug && group.lang === lang);
	return [
		...fresh,
		...before.slice(shown, isPart ? undefined : groups.length).filter((group) => !isFresh(group)),
	];
}
