import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { createBuilder } from 'vite';
import { beforePaintPlugin } from '../../../src/publish/vite/before-paint-plugin.ts';
import { sitePlugin } from '../../../src/publish/vite/site-plugin.ts';

/**
 * Builds a site of a folder of articles.
 *
 * @param only the languages of the interface to write pages in, instead of all
 */
export async function buildSite(
	articles: string,
	outDir: string,
	only?: readonly string[],
): Promise<void> {
	const site = sitePlugin({ articles: [articles], ...(only && { only }) });
	const builder = await createBuilder({
		configFile: false,
		logLevel: 'error',
		appType: 'mpa',
		plugins: [react(), tailwindcss(), site, beforePaintPlugin()],
		build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
	});
	await builder.buildApp();
}
