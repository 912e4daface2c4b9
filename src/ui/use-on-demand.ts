import { type ComponentType, useState } from 'react';

/**
 * Loads a component on demand.
 *
 * @param get loads the component and what it needs; called again after a failure
 * @returns the component while it is shown, and the functions that load, show and hide it
 */
export function useOnDemand<P>(get: () => Promise<ComponentType<P>>) {
	const [Shown, setShown] = useState<ComponentType<P>>();
	return {
		Shown,
		/** Loads it without showing it. */
		load: () => void get().catch(() => {}),
		/** Shows it; calls `fail` where it fails to load. */
		show: (fail: () => void) => get().then((Loaded) => setShown(() => Loaded), fail),
		hide: () => setShown(undefined),
	};
}
