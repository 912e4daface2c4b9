import { type ComponentType, useState } from 'react';

/**
 * A component that is loaded when it is first needed, and shown when it is asked for.
 *
 * @param get loads it with all that it needs; asked again after a failure
 */
export function useOnDemand<P>(get: () => Promise<ComponentType<P>>) {
	const [Shown, setShown] = useState<ComponentType<P>>();
	return {
		Shown,
		/** Begins to load it: it will soon be asked for. */
		load: () => void get().catch(() => {}),
		/** Shows it, or says that it could not be had. */
		show: (fail: () => void) => get().then((Loaded) => setShown(() => Loaded), fail),
		hide: () => setShown(undefined),
	};
}
