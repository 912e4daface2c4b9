import { join } from 'node:path';
import { generatedArticles } from '../../../src/publish/declaration/generated-articles.ts';
import { ROOT, temporary } from '../../support/build-site.ts';
import { differenceOfParts, openFaces, tolerance } from '../../support/faces/compare-faces.ts';
import { samples } from '../../support/faces/samples.ts';
import { startBrowser } from '../slow-browser.ts';

/*
 * npm run bench:faces: draws words of every language in the whole faces and in the files that a build
 * makes of them, and prints what differs. Fails if more does than may.
 */

const WORDS = 500;

const { folder, remove } = await temporary();
const browser = await startBrowser();
try {
	const articles = [join(ROOT, 'public/articles'), await generatedArticles(ROOT)];
	const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
	await page.addInitScript('globalThis.__name = (target) => target');
	await openFaces(page, articles, folder);
	let drawn = 0;
	for (const sample of await samples(articles, WORDS)) {
		const differing = await differenceOfParts(page, sample);
		drawn++;
		if (differing === 0) continue;
		const share = `${(differing * 100).toFixed(3)} % of the pixels`;
		const isTooMuch = differing > tolerance(sample);
		console.log(`${sample.what}: ${share}${isTooMuch ? ', too many' : ''}`);
		if (isTooMuch) process.exitCode = 1;
	}
	console.log(`${drawn} samples drawn in the whole faces and in their parts`);
} finally {
	await browser.close();
	await remove();
}
