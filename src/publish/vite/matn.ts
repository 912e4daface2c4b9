import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { PluginOption } from 'vite';
import { facesPlugin } from '../faces/faces-plugin.ts';
import { beforePaintPlugin } from './before-paint-plugin.ts';
import { buildOptionsPlugin } from './build-options-plugin.ts';
import { developmentPlugin } from './development-plugin.ts';
import { headersPlugin } from './headers-plugin.ts';
import { leanRouterPlugin } from './lean-router.ts';
import { localeMessagesPlugin } from './locale-messages-plugin.ts';
import type { MatnOptions } from './matn-options.ts';
import { noStylePreloadPlugin } from './no-style-preload.ts';
import { previewPlugin } from './preview-plugin.ts';
import { settingsPlugin } from './settings-plugin.ts';
import { sitePlugin } from './site-plugin.ts';
import { unusedFunctionsPlugin } from './unused-functions-plugin.ts';

/**
 * Returns the plugins that build a site of articles, for Vite's `plugins`.
 *
 * A build reads the articles, bundles the browser's scripts, and writes every page, feed and index.
 */
export function matn(options: MatnOptions = {}): PluginOption[] {
	return [
		buildOptionsPlugin(),
		settingsPlugin(options),
		localeMessagesPlugin(),
		react(),
		tailwindcss(),
		facesPlugin(options),
		sitePlugin(options),
		developmentPlugin(options),
		previewPlugin(),
		beforePaintPlugin(),
		headersPlugin(),
		noStylePreloadPlugin(),
		leanRouterPlugin(),
		unusedFunctionsPlugin(),
	];
}
