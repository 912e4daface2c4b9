import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { startChunk } from './start-chunk.ts';

/**
 * The entry, and two modules of one line each that scripts of the search share: in a chunk of its own each
 * would be one more answer that the search waits for.
 */
const IN_START = [
	'src/main.tsx',
	'src/core/indexing/language-path.ts',
	'src/search/engine/worker.ts?worker&url',
];

/** Sets Vite's options for the browser's scripts and styles. */
export function buildOptionsPlugin(): Plugin {
	return {
		name: 'matn:build-options',
		config: ({ root = process.cwd() }, { command, isPreview }) => ({
			// The built site has a page for every address; in development one page serves them all.
			appType: command === 'serve' && !isPreview ? 'spa' : 'mpa',
			build: {
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
							output: {
								codeSplitting: {
									groups: [
										{
											name: startChunk(...IN_START.map((module) => resolve(root, module))),
											debugName: 'start',
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
