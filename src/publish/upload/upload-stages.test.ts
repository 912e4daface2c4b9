import { expect, test } from '@playwright/test';
import { INDEX_PATH, numberedFolder } from '../../core/indexing/index-format.ts';
import { languagePath } from '../../core/indexing/language-path.ts';
import { INDEX_FILES_PATH } from '../../core/site/offline-paths.ts';
import { headersFor } from '../site/response-headers.ts';
import { isNamedByContent, uploadStages } from './upload-stages.ts';

const SITE = {
	assets: ['assets/start-1a2b3c4d.js', 'assets/naskh-1a2b3c4d.woff2'],
	index: [
		`${numberedFolder('ar', 'words', 0, '5ac66ae1')}/0.json`,
		`${numberedFolder('zh-Hant', 'texts', 1, '5ac66ae1')}/3.json`,
		'search/articles.01943e8fa8/0.json',
	],
	data: [
		...['articles/guide/ar.json', 'articles/guide/a.png', 'articles/sizes.json'],
		...[INDEX_PATH, INDEX_FILES_PATH, languagePath('ar'), 'ar/manifest.webmanifest', 'icon.svg'],
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
