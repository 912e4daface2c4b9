import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { TYPOGRAPHY } from '../faces/typography-link.ts';
import { startChunk } from './start-chunk.ts';

const ENTRY = 'src/main.tsx';

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
							input: ['index.html', TYPOGRAPHY],
							output: {
								codeSplitting: {
									groups: [{ name: startChunk(resolve(root, ENTRY)), debugName: 'start' }],
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
