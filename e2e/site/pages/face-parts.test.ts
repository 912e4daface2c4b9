import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { generatedArticles } from '../../../src/publish/declaration/generated-articles.ts';
import { ROOT, temporary } from '../../support/build-site.ts';
import { differingShare, openFaces, tolerance } from '../../support/faces/compare-faces.ts';
import { samples } from '../../support/faces/samples.ts';

/** Of each language; `npm run bench:faces` draws more. */
const WORDS = 25;

test('the files that are made of a face draw texts as the whole face does', async ({ page }) => {
	const articles = [join(ROOT, 'public/articles'), await generatedArticles(ROOT)];
	const { folder, remove } = await temporary();
	await openFaces(page, articles, folder);
	for (const sample of await samples(articles, WORDS))
		expect(await differingShare(page, sample), sample.what).toBeLessThanOrEqual(tolerance(sample));
	await remove();
});
