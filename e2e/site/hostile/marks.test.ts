import { expect, test } from '@playwright/test';
import { open, withoutFaces } from '../../support/watch.ts';
import { moveTo } from './moves.ts';

const MARKS = '\u0651\u064E\u0670'.repeat(100);
const kinds = {
	paragraph: {},
	heading: { style: 'h2' },
	quote: { style: 'blockquote' },
	item: { listItem: 'bullet' },
	number: { listItem: 'number' },
};

test('three hundred marks on a letter are drawn over no other block', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await withoutFaces(page);
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	let marks = '';
	const block = (_key: string, text: string, more: object) => ({
		...{ _type: 'block', _key, style: 'normal', children: [{ _type: 'span', text }], ...more },
	});
	await page.route('**/articles/reading-guide/ar.json', (route) =>
		route.fulfill({
			json: {
				...{ lang: 'ar', title: 'عنوان', published: '2026-01-01' },
				body: Object.entries(kinds).flatMap(([kind, more]) => [
					block(`${kind}-before`, 'سطر قبل غيره', more),
					block(kind, `ا${marks}لمتن`, more),
					block(`${kind}-after`, 'سطر بعد غيره', more),
				]),
				edition: { languages: ['ar'], linked: [] },
			},
		}),
	);
	await open(page, '/ar/');
	const pictures = async () => {
		await moveTo(page, '/ar/reading-guide/');
		const all: string[] = [];
		for (const kind of Object.keys(kinds)) {
			for (const key of [`${kind}-before`, kind, `${kind}-after`])
				all.push((await page.locator(`#${key}`).screenshot()).toString('base64'));
		}
		await moveTo(page, '/ar/');
		return all;
	};
	const plain = await pictures();
	marks = MARKS;
	const marked = await pictures();
	const changed = Object.keys(kinds).flatMap((kind, i) =>
		['before', 'itself', 'after'].flatMap((where, j) =>
			plain[i * 3 + j] === marked[i * 3 + j] ? [] : `${kind}: ${where}`,
		),
	);
	expect(changed).toEqual(Object.keys(kinds).map((kind) => `${kind}: itself`));
});
