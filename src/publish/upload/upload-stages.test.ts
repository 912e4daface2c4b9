import { expect, test } from '@playwright/test';
import { headersFor } from '../site/response-headers.ts';
import { isNamedByContent, uploadStages } from './upload-stages.ts';

const SITE = {
	assets: ['assets/start-1a2b3c4d.js', 'assets/naskh-1a2b3c4d.woff2'],
	index: ['search/ar.5ac66ae133/words/0.json', 'search/zh-Hant.5ac66ae133/map.json'],
	data: [
		...['articles/guide/ar.json', 'articles/guide/a.png', 'articles/sizes.json'],
		...['search/files.json', 'search-languages/ar.json', 'ar/manifest.webmanifest', 'icon.svg'],
		...['ar/guide/index.md', '_headers', 'licences.txt'],
	],
	pages: ['404.html', 'ar/guide/index.html', 'index.html', 'shell.html'],
	last: ['ar/feed.xml', 'files.json', 'llms.txt', 'service-worker.js', 'sitemap.xml'],
};

test('what is named comes before what names it, the service worker last', () => {
	const stages = uploadStages(Object.values(SITE).flat().reverse());
	expect(stages.map(({ name, paths }) => [name, paths])).toEqual(
		Object.entries(SITE).map(([name, paths]) => [name, paths.toSorted()]),
	);
});

test('each file is cached as the site’s own headers say, or shorter', () => {
	for (const { cacheControl, paths } of uploadStages(Object.values(SITE).flat()))
		for (const path of paths) {
			const own = headersFor(path, '')['Cache-Control'] ?? 'no-cache';
			expect(cacheControl, path).toBe(own);
		}
});

test('assets and the folders of the index are named by their content, and nothing else', () => {
	const named = Object.values(SITE).flat().filter(isNamedByContent);
	expect(named).toEqual([...SITE.assets, ...SITE.index]);
});
