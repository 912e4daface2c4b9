import type { Plugin } from 'vite';

/** The module that Vite puts around each dynamic import. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Around a dynamic import, only the event that tells of a script that is gone. Vite's own also loads
 * the style sheets of chunks, which here have none: ten times as much.
 */
export function leanPreloadPlugin(): Plugin {
	return {
		name: 'matn:lean-preload',
		enforce: 'pre',
		apply: 'build',
		load(id) {
			if (id !== HELPER) return undefined;
			return `export const __vitePreload = (load) => load().catch((error) => {
				const event = new Event('vite:preloadError', { cancelable: true });
				event.payload = error;
				dispatchEvent(event);
				throw error;
			});`;
		},
	};
}
