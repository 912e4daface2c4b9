import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { beforePaintPlugin } from './src/publish/before-paint-plugin.ts';
import { sitePlugin } from './src/publish/site-plugin.ts';

export default defineConfig(({ command, isPreview }) => ({
	// The built site has a page for every address; in development one page serves them all.
	appType: command === 'serve' && !isPreview ? 'spa' : 'mpa',
	plugins: [react(), tailwindcss(), sitePlugin(), beforePaintPlugin()],
	build: {
		modulePreload: { polyfill: false },
		// Every file by its address: the page's policy allows no data: URL.
		assetsInlineLimit: 0,
	},
}));
