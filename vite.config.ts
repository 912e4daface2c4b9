import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { beforePaintPlugin } from './src/publish/vite/before-paint-plugin.ts';
import { headersPlugin } from './src/publish/vite/headers-plugin.ts';
import { leanRouterPlugin } from './src/publish/vite/lean-router.ts';
import { noPreloadHelperPlugin } from './src/publish/vite/no-preload-helper.ts';
import { serviceWorkerPlugin } from './src/publish/vite/service-worker-plugin.ts';
import { sitePlugin } from './src/publish/vite/site-plugin.ts';
import { smallStartPlugin } from './src/publish/vite/small-start.ts';

const router = (entry: string) =>
	fileURLToPath(
		new URL(`./node_modules/react-router/dist/production/${entry}.mjs`, import.meta.url),
	);

export default defineConfig(({ command, isPreview }) => ({
	// The built site has a page for every address; in development one page serves them all.
	appType: command === 'serve' && !isPreview ? 'spa' : 'mpa',
	// The router's package names its development build only; without it there is less to load.
	resolve: {
		alias: [
			{ find: /^react-router$/, replacement: router('index') },
			{ find: /^react-router\/dom$/, replacement: router('dom-export') },
		],
	},
	plugins: [
		react(),
		tailwindcss(),
		sitePlugin(),
		beforePaintPlugin(),
		headersPlugin(),
		noPreloadHelperPlugin(),
		leanRouterPlugin(),
		smallStartPlugin(),
		serviceWorkerPlugin(),
	],
	build: {
		// Each page's HTML names the chunks that it needs; none of them has others below it.
		modulePreload: false,
		// Every file by its address: the page's policy allows no data: URL.
		assetsInlineLimit: 0,
	},
}));
