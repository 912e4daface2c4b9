/** Creates a store of one value, for `useSyncExternalStore`. */
export function createStore<T>(initial: T) {
	let value = initial;
	const listeners = new Set<() => void>();
	return {
		current: () => value,
		set(next: T): void {
			value = next;
			for (const notify of listeners) notify();
		},
		subscribe(notify: () => void): () => void {
			listeners.add(notify);
			return () => listeners.delete(notify);
		},
		/** Whether any component shows the value. */
		isShown: () => listeners.size > 0,
	};
}
