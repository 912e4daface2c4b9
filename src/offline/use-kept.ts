import { useCallback, useEffect, useRef, useState } from 'react';
import { keepAll, type ToKeep } from './keep.ts';
import { canKeep, type Kept, letGo, listKept } from './kept.ts';

/** What went wrong when something was to be kept, by the name of its message. */
type Fault = 'full' | 'failed' | 'unsupported';

const FAULTS: Record<string, Fault> = {
	QuotaExceededError: 'full',
	SecurityError: 'unsupported',
};

/** What the reader keeps, and how it changes. */
export function useKept() {
	const [kept, setKept] = useState<Kept[]>();
	/** How much of what is being kept is there, 0 to 1. */
	const [progress, setProgress] = useState<number>();
	const [fault, setFault] = useState<Fault | undefined>(canKeep() ? undefined : 'unsupported');
	const stop = useRef<AbortController>(undefined);

	const refresh = useCallback(
		() =>
			listKept().then(setKept, () => {
				setKept([]);
				setFault('unsupported');
			}),
		[],
	);
	useEffect(() => {
		if (canKeep()) refresh();
		else setKept([]);
		return () => stop.current?.abort();
	}, [refresh]);

	const keep = async (articles: readonly ToKeep[]) => {
		stop.current = new AbortController();
		setFault(undefined);
		setProgress(0);
		try {
			await keepAll(articles, stop.current.signal, setProgress);
		} catch (error) {
			const name = error instanceof Error ? error.name : '';
			if (name !== 'AbortError') setFault(FAULTS[name] ?? 'failed');
		}
		setProgress(undefined);
		await refresh();
	};
	const release = async (articles: readonly Kept[]) => {
		await Promise.allSettled(articles.map(letGo));
		await refresh();
	};
	return { kept, progress, fault, keep, release };
}
