import { useCallback, useSyncExternalStore } from 'react';
import { applyPreference, names, readPreference, storePreference } from './store-preference.ts';
import { defaultOption, type Option, type Preference } from './table.ts';

/** The choices of this page. They outlive a storage that keeps nothing. */
const chosen = new Map<Preference, string>();
/** What storage held of each when it was last read. */
const stored = new Map<Preference, string>();
const listeners = new Set<() => void>();

function show<P extends Preference>(name: P, option: Option<P>): void {
	chosen.set(name, option);
	applyPreference(name, option);
	for (const notify of listeners) notify();
}

function subscribe(notify: () => void): () => void {
	listeners.add(notify);
	return () => listeners.delete(notify);
}

/** Another tab chose, perhaps while this page was away. What storage doesn't keep stays as it is. */
function lookAgain(): void {
	for (const name of names) {
		const option = readPreference(name);
		if (option !== stored.get(name)) show(name, option);
		stored.set(name, option);
	}
}

if (!import.meta.env.SSR) {
	for (const name of names) {
		const option = readPreference(name);
		chosen.set(name, option);
		stored.set(name, option);
	}
	addEventListener('storage', lookAgain);
	addEventListener('pageshow', lookAgain);
}

/** A preference, and the function that sets it, shows it and keeps it. */
export function usePreference<P extends Preference>(
	name: P,
): [Option<P>, (option: Option<P>) => void] {
	const option = useSyncExternalStore(
		subscribe,
		() => chosen.get(name) as Option<P>,
		() => defaultOption(name),
	);
	const choose = useCallback(
		(next: Option<P>) => {
			show(name, next);
			storePreference(name, next);
			stored.set(name, readPreference(name));
		},
		[name],
	);
	return [option, choose];
}
