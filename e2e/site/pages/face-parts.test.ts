import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { generatedArticles } from '../../../src/publish/declaration/generated-articles.ts';
import { ROOT } from '../../support/build-site.ts';
import { differenceOfParts, openFaces, tolerance } from '../../support/faces/compare-faces.ts';
import { samples } from '../../support/faces/samples.ts';
import { breadths, everyNth } from '../../support/matrix.ts';

/** Where the build of the site has put the files that it is made with. */
const FACES = join(ROOT, 'node_modules/.vite/faces');

/** Of each language; `npm run bench:faces` draws more. */
const WORDS = 25;

for (const { breadth, details } of breadths)
	test(
		`the files that are made of a face draw ${breadth} texts as the whole face does`,
		details,
		async ({ page }) => {
			const articles = [join(ROOT, 'public/articles'), await generatedArticles(ROOT)];
			await openFaces(page, articles, FACES);
			const texts = await samples(articles, WORDS);
			for (const sample of breadth === 'all' ? texts : everyNth(texts, 4)) {
				const share = await differenceOfParts(page, sample);
				expect(share, sample.what).toBeLessThanOrEqual(tolerance(sample));
			}
		},
	);
