import { useCallback, useSyncExternalStore } from 'react';
import { createStore } from '../ui/store.ts';
import { applyPreference, names, readPreference, storePreference } from './store-preference.ts';
import { defaultOption, type Option, type Preference } from './table.ts';

/** The options in use on this page; they work without storage, too. */
const chosen = createStore<ReadonlyMap<Preference, string>>(new Map());
/** The options in storage when it was last read. */
const stored = new Map<Preference, string>();

function show<P extends Preference>(name: P, option: Option<P>): void {
	applyPreference(name, option);
	chosen.set(new Map(chosen.current()).set(name, option));
}

/** Applies options that another tab has stored, perhaps while this page was in the back/forward cache. */
function readAgain(): void {
	for (const name of names) {
		const option = readPreference(name);
		if (option !== stored.get(name)) show(name, option);
		stored.set(name, option);
	}
}

if (!import.meta.env.SSR) {
	for (const name of names) stored.set(name, readPreference(name));
	chosen.set(new Map(stored));
	addEventListener('storage', readAgain);
	addEventListener('pageshow', readAgain);
}

/** Returns a preference's option, and a function that sets, applies and stores it. */
export function usePreference<P extends Preference>(
	name: P,
): [Option<P>, (option: Option<P>) => void] {
	const option = useSyncExternalStore(
		chosen.subscribe,
		() => chosen.current().get(name) as Option<P>,
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
