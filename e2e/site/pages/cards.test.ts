import { chromium, expect, test } from '@playwright/test';
import { Renderer } from '@takumi-rs/core';
import { imageSize } from 'image-size';
import { cardOf } from '../../../src/publish/cards/card.ts';
import { cardFaces, drawable } from '../../../src/publish/cards/card-faces.ts';
import { CardRenderer } from '../../../src/publish/cards/card-renderer.ts';
import { dirOfLang } from '../../../src/publish/languages/dir-of-lang.ts';
import { drawInBrowser } from '../../support/cards/browser-card.ts';
import { cardTitles } from '../../support/cards/titles.ts';
import { chromiumOptions } from '../../support/chromium-options.ts';
import { differingShare } from '../../support/differing-share.ts';
import { MATRIX } from '../../support/matrix.ts';

const MAX_DIFFERING_SHARE = 0.01;
/** By how much a channel must differ for a pixel to count: engines smooth the edges of letters by other rules. */
const SMOOTHING = 64;

test('a page names the card of the text that it shows, with its size and words', async ({
	request,
}) => {
	for (const [path, card, words] of [
		['/ar/reading-guide/', 'reading-guide/ar', 'كيف تقرأ في «متن» — متن'],
		['/en/reading-guide/', 'reading-guide/en', 'How to read in Matn — Matn'],
		// It shows the original.
		['/fr/reading-guide/', 'reading-guide/ar', 'كيف تقرأ في «متن» — متن'],
	] as const) {
		const html = await (await request.get(path)).text();
		const metas = [...html.matchAll(/<meta (?:property="og:image|name="twitter)[^>]*>/g)].join('');
		expect(metas).toBe(
			`<meta property="og:image" content="https://matn.example/cards/${card}.png"/>` +
				'<meta property="og:image:width" content="1200"/><meta property="og:image:height" content="630"/>' +
				'<meta name="twitter:card" content="summary_large_image"/>' +
				`<meta property="og:image:alt" content="${words}"/>`,
		);
		const picture = await request.get(`/cards/${card}.png`);
		expect(picture.status()).toBe(200);
		expect(picture.headers()['cache-control']).toBe('no-cache');
		expect(imageSize(await picture.body())).toMatchObject({ width: 1200, height: 630 });
	}
	for (const path of ['/ar/', '/en/search/', '/404.html']) {
		const html = await (await request.get(path)).text();
		expect(html).toContain(
			'<meta property="og:image" content="https://matn.example/preview.png"/>',
		);
		expect(html).not.toContain('og:image:width');
	}
	expect(await (await request.get('/service-worker.js')).text()).not.toContain('cards/');
});

test('a card is drawn as Chromium draws it', MATRIX, async () => {
	// Screens of few pixels have letters moved to whole ones; a picture has not.
	const args = [...chromiumOptions.args, '--font-render-hinting=none'];
	const browser = await chromium.launch({ ...chromiumOptions, args });
	const page = await browser.newPage();
	await page.addInitScript('globalThis.__name = (target) => target');
	const faces = await cardFaces('public');
	const renderer = new CardRenderer(new Renderer(), faces);
	const differing: string[] = [];
	for (const { lang, title, authors, site } of cardTitles) {
		const dir = dirOfLang(lang);
		const separator = dir === 'rtl' ? '، ' : ', ';
		const card = cardOf(
			{ lang, dir, title, authors: authors?.map((name) => ({ name })) },
			{ locale: lang, name: site, listSeparator: separator },
			...([{}, (words: string) => drawable(words, faces)] as const),
		);
		if (!card) throw new Error(`No card for ${title}`);
		const start = performance.now();
		const drawn = await renderer.draw(card);
		const time = performance.now() - start;
		const expected = await drawInBrowser(page, await renderer.layOut(card), faces);
		const share = await differingShare(page, [drawn, expected], SMOOTHING);
		const line = `${lang} ${(share * 100).toFixed(3)} % ${time.toFixed(0)} ms ${title}`;
		console.log(line);
		if (share > MAX_DIFFERING_SHARE) differing.push(line);
	}
	await browser.close();
	expect(differing).toEqual([]);
});
