import type { Plugin, Rollup } from 'vite';

/** The module that Vite puts around each dynamic import. */
const HELPER = '\0vite/preload-helper.js';
/** A dynamic import of another chunk, as the bundler writes it. */
const IMPORT = /\bimport\((["'`])\.\/[\w.-]+\.js\1\)/g;

/**
 * What follows a dynamic import that failed: another try, and, where that fails too, the event that
 * tells of a script that is gone.
 *
 * Chromium never asks again for a script that was lost, as long as the page is open; so the other try
 * asks by another name. Firefox names the script in its error too; WebKit doesn't, and asks again by
 * itself. What a script imports in its turn can't be named anew: see `browser/begin-anew.ts`.
 */
const AGAIN = `
function _again(error) {
	return import(error.message.match(/http\\S+/) + '?' + Date.now()).catch(() => {
		dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: error }));
		throw error;
	});
}
`;

/**
 * Around a dynamic import, only another try and an event. Vite's own also loads the style sheets of
 * chunks, which here have none: ten times as much.
 */
export function leanImportPlugin(): Plugin {
	return {
		name: 'matn:lean-import',
		enforce: 'pre',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		load(id) {
			return id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined;
		},
		generateBundle(_options, bundle: Rollup.OutputBundle) {
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk' || chunk.code.search(IMPORT) < 0) continue;
				chunk.code = chunk.code.replace(IMPORT, '$&.catch(_again)') + AGAIN;
			}
		},
	};
}
