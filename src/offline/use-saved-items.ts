import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { canKeep, type Kept, letGo, listKept, onKeptChange, sweepAtRest } from './saved-items.ts';
import { type Fault, keeping } from './saving-progress.ts';

/** What the reader keeps, and how it changes, in this page or in another. */
export function useKept() {
	const [kept, setKept] = useState<Kept[]>();
	const [forbidden, setForbidden] = useState(!canKeep());
	const { progress, fault } = useSyncExternalStore(keeping.subscribe, keeping.current);

	const refresh = useCallback(
		() =>
			listKept().then(setKept, () => {
				setKept([]);
				setForbidden(true);
			}),
		[],
	);
	useEffect(() => {
		keeping.forget();
		if (!canKeep()) {
			setKept([]);
			return;
		}
		refresh();
		sweepAtRest().catch(() => {});
		return onKeptChange(refresh);
	}, [refresh]);

	const release = async (articles: readonly Kept[]) => {
		await Promise.allSettled(articles.map(letGo));
		await refresh();
	};
	return { kept, progress, fault: forbidden ? ('unsupported' satisfies Fault) : fault, release };
}
