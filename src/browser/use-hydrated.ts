import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False while a prerendered page is being hydrated, and on the server; true from then on. */
export function useHydrated(): boolean {
	return useSyncExternalStore(
		never,
		() => true,
		() => false,
	);
}
