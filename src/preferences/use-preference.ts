import { useCallback, useSyncExternalStore } from 'react';
import {
	needsTypography,
	type Option,
	type Preference,
	preferenceNames,
} from '../core/site/preferences.ts';
import { createStore } from '../ui/store.ts';
import {
	applyPreference,
	loadTypography,
	readPreference,
	storePreference,
} from './store-preference.ts';
import { defaultOption } from './table.ts';

/** The options in use on this page; they work without storage, too. */
export const chosenPreferences = createStore<ReadonlyMap<Preference, string>>(new Map());
/** The options in storage when it was last read. */
const stored = new Map<Preference, string>();

function show<P extends Preference>(name: P, option: Option<P>): void {
	applyPreference(name, option);
	if (needsTypography(name, option)) loadTypography();
	// The page is painted already: the face is shown as soon as it has come.
	if (name === 'typeface' || name === 'urdu') document.documentElement.dataset.faces = 'late';
	chosenPreferences.set(new Map(chosenPreferences.current()).set(name, option));
}

/** Applies options that another tab has stored, perhaps while this page was in the back/forward cache. */
function readAgain(): void {
	for (const name of preferenceNames) {
		const option = readPreference(name);
		if (option !== stored.get(name)) show(name, option);
		stored.set(name, option);
	}
}

if (!import.meta.env.SSR) {
	for (const name of preferenceNames) {
		const option = readPreference(name);
		stored.set(name, option);
		// The script before the first paint applies what is stored, and looks at no list of options.
		applyPreference(name, option);
	}
	chosenPreferences.set(new Map(stored));
	addEventListener('storage', readAgain);
	addEventListener('pageshow', readAgain);
}

/** Sets, applies and stores a preference. */
export function choosePreference<P extends Preference>(name: P, option: Option<P>): void {
	show(name, option);
	storePreference(name, option);
	stored.set(name, readPreference(name));
}

/** Returns a preference's option, and a function that sets, applies and stores it. */
export function usePreference<P extends Preference>(
	name: P,
): [Option<P>, (option: Option<P>) => void] {
	const option = useSyncExternalStore(
		chosenPreferences.subscribe,
		() => chosenPreferences.current().get(name) as Option<P>,
		() => defaultOption(name),
	);
	const choose = useCallback((next: Option<P>) => choosePreference(name, next), [name]);
	return [option, choose];
}
