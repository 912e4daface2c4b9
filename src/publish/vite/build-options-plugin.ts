import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { TYPOGRAPHY } from '../faces/typography-link.ts';
import { startChunk } from './start-chunk.ts';

const ENTRY = 'src/main.tsx';
/**
 * What the search's page shares with others that are loaded on demand. By default each would be a chunk,
 * and requested only once the page's own has come.
 */
const SHARED_WITH_SEARCH = [
	'src/ui/Choice.tsx',
	'src/core/address/passage.ts',
	'src/browser/trusted-script.ts',
];

/** The oldest engines with the whole reader; README, "Which browsers". Others read the text without its colours. */
export const ENGINES = ['chrome125', 'edge125', 'firefox126', 'safari17.5'];

/** Sets Vite's options for the browser's scripts and styles. */
export function buildOptionsPlugin(): Plugin {
	return {
		name: 'matn:build-options',
		config: ({ root = process.cwd() }, { command, isPreview }) => ({
			// The built site has a page for every address; in development one page serves them all.
			appType: command === 'serve' && !isPreview ? 'spa' : 'mpa',
			build: {
				target: ENGINES,
				cssTarget: ENGINES,
				// `copySiteFiles` chooses what is published of the site's folder.
				copyPublicDir: false,
				// Each page's HTML preloads all chunks that it needs, so Vite need not preload any.
				modulePreload: false,
				// No file is inlined: the page's Content Security Policy allows no data: URL.
				assetsInlineLimit: 0,
			},
			environments: {
				client: {
					build: {
						manifest: true,
						rolldownOptions: {
							input: ['index.html', TYPOGRAPHY],
							output: {
								codeSplitting: {
									groups: [
										{ name: startChunk(resolve(root, ENTRY)), debugName: 'start' },
										{
											name: 'shared',
											test: (id) => SHARED_WITH_SEARCH.some((path) => id === resolve(root, path)),
										},
									],
								},
								// No script relies on the side effects of a getter.
								minify: {
									compress: {
										treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
									},
									mangle: true,
									codegen: true,
								},
							},
						},
					},
				},
			},
		}),
	};
}
