import { useCallback, useSyncExternalStore } from 'react';
import { applyPreference, keepPreference, preferenceOf, readPreference } from './keep.ts';
import { defaultOption, type Option, type Preference } from './table.ts';

/** The choices of this page. They outlive a storage that keeps nothing. */
const chosen = new Map<Preference, string>();
const listeners = new Set<() => void>();

function snapshot<P extends Preference>(name: P): Option<P> {
	const known = chosen.get(name);
	if (known !== undefined) return known as Option<P>;
	const option = readPreference(name);
	chosen.set(name, option);
	return option;
}

function show<P extends Preference>(name: P, option: Option<P>): void {
	chosen.set(name, option);
	applyPreference(name, option);
	for (const notify of listeners) notify();
}

function subscribe(notify: () => void): () => void {
	listeners.add(notify);
	addEventListener('storage', onStorage);
	return () => {
		listeners.delete(notify);
		if (listeners.size === 0) removeEventListener('storage', onStorage);
	};
}

/** Another tab chose. */
function onStorage(event: StorageEvent): void {
	const name = preferenceOf(event.key);
	if (name) show(name, readPreference(name));
}

/** A preference, and the function that sets it, shows it and keeps it. */
export function usePreference<P extends Preference>(
	name: P,
): [Option<P>, (option: Option<P>) => void] {
	const option = useSyncExternalStore(
		subscribe,
		() => snapshot(name),
		() => defaultOption(name),
	);
	const choose = useCallback(
		(next: Option<P>) => {
			show(name, next);
			keepPreference(name, next);
		},
		[name],
	);
	return [option, choose];
}
