import { resolve } from 'node:path';
import type { Plugin } from 'vite';
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
				// Each page's HTML names the chunks that it needs; none of them has others below it.
				modulePreload: false,
				// Every file by its address: the page's policy allows no data: URL.
				assetsInlineLimit: 0,
			},
			environments: {
				client: {
					build: {
						manifest: true,
						rolldownOptions: {
							output: {
								codeSplitting: { groups: [{ name: startChunk(resolve(root, ENTRY)) }] },
								// No script here reads a property for what the reading does.
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
