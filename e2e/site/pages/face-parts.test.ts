import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { generatedArticles } from '../../../src/publish/declaration/generated-articles.ts';
import { ROOT } from '../../support/build-site.ts';
import { differingShare, openFaces, tolerance } from '../../support/faces/compare-faces.ts';
import { samples } from '../../support/faces/samples.ts';

/** Where the build of the site has put the files that it is made with. */
const FACES = join(ROOT, 'node_modules/.vite/faces');

/** Of each language; `npm run bench:faces` draws more. */
const WORDS = 25;

test('the files that are made of a face draw texts as the whole face does', async ({ page }) => {
	const articles = [join(ROOT, 'public/articles'), await generatedArticles(ROOT)];
	await openFaces(page, articles, FACES);
	for (const sample of await samples(articles, WORDS))
		expect(await differingShare(page, sample), sample.what).toBeLessThanOrEqual(tolerance(sample));
});
