import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { headerBottom, open, settled, taken } from './watch.ts';

const themes = ['system', 'light', 'sepia', 'dark'];
const pages = {
	article: ['/ar/coalition-joint-statement/', '/en/coalition-joint-statement/'],
	guide: ['/ar/reading-guide/', '/en/reading-guide/'],
	foreign: ['/he/reading-guide/?text=en', '/fr/reading-guide/'],
	library: ['/ar/', '/en/'],
	missing: ['/ar/none/', '/en/none/'],
};

async function violations(page: Page) {
	const { violations: found } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	return found.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
	);
}

for (const [name, addresses] of Object.entries(pages)) {
	for (const address of addresses) {
		for (const width of [360, 1280]) {
			test(`axe finds nothing: ${name} ${address} at ${width} px, in every theme`, async ({
				page,
			}) => {
				test.setTimeout(120_000);
				await page.setViewportSize({ width, height: 800 });
				await page.goto(address);
				await taken(page);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				for (const theme of themes) {
					await page.locator('html').evaluate((html, chosen) => {
						html.dataset.theme = chosen;
					}, theme);
					expect(await violations(page)).toEqual([]);
				}
			});
		}
	}
}

for (const address of ['/ar/reading-guide/', '/en/reading-guide/']) {
	test(`axe finds nothing in what opens: ${address}`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.setViewportSize({ width: 360, height: 800 });
		await open(page, address);
		await page.locator('[data-show-more]').click();
		expect(await violations(page)).toEqual([]);
		for (const button of await page
			.locator('.frame-header :is([popovertarget], [aria-haspopup])')
			.all()) {
			await button.click();
			await expect(page.locator(':popover-open, dialog[open]').first()).toBeVisible();
			for (const theme of themes) {
				await page.locator('html').evaluate((html, chosen) => {
					html.dataset.theme = chosen;
				}, theme);
				expect(await violations(page)).toEqual([]);
			}
			await page.keyboard.press('Escape');
		}
	});
}

for (const address of ['/ar/reading-guide/', '/en/reading-guide/', '/ar/', '/en/none/']) {
	test(`nothing is wider than the screen at any width: ${address}`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
		await page.goto(address);
		await taken(page);
		const wide: string[] = [];
		for (let width = 320; width <= 1440; width += 7) {
			await page.setViewportSize({ width, height: 700 });
			const over = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return scrollWidth - clientWidth;
			});
			if (over > 0) wide.push(`${width} px: ${over} px over`);
		}
		expect(wide).toEqual([]);
	});
}

test('the largest text at the smallest width still fits', async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.setItem('matn:length', 'whole');
		localStorage.setItem('matn:size', 'xl');
	});
	for (const address of ['/ar/reading-guide/', '/en/reading-guide/']) {
		await page.setViewportSize({ width: 320, height: 256 });
		await open(page, address);
		expect(
			await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			),
		).toBe(0);
	}
});

test('by keyboard: the first stop leads past the frame, each next one is seen and not under the header', async ({
	page,
}) => {
	test.setTimeout(120_000);
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	await open(page, '/ar/reading-guide/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'انتقل إلى المقال' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();

	await page.goto('/ar/reading-guide/');
	await taken(page);
	const bottom = await headerBottom(page);
	const reached = new Set<string>();
	for (let i = 0; i < 120; i++) {
		await page.keyboard.press('Tab');
		await settled(page);
		const stop = await page.evaluate(() => {
			const focused = document.activeElement;
			if (!focused || focused === document.body) return undefined;
			const { top, bottom: lower, width, height } = focused.getBoundingClientRect();
			return {
				inFrame: Boolean(focused.closest('.frame-header, nav')),
				name: focused.getAttribute('aria-label') ?? focused.textContent ?? '',
				id: focused.getAttribute('href') ?? focused.id,
				visible: lower > 0 && top < innerHeight && width > 0 && height > 0,
				top,
			};
		});
		if (!stop) break;
		reached.add(`${stop.name} ${stop.id}`);
		expect(stop.visible, stop.name).toBe(true);
		if (!stop.inFrame && !stop.name.includes('انتقل'))
			expect(stop.top, stop.name).toBeGreaterThanOrEqual(bottom - 4);
	}
	const all = await page.evaluate(
		() =>
			[...document.querySelectorAll('article a[href], article button')].filter((e) =>
				e.checkVisibility(),
			).length,
	);
	expect(reached.size).toBeGreaterThan(all * 0.8);
});

test('settings and languages work by keyboard, and give the focus back', async ({ page }) => {
	await open(page, '/en/reading-guide/');
	const settings = page.getByRole('button', { name: 'Reading settings', exact: true });
	await settings.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Reading settings' });
	await dialog.getByRole('radio', { name: 'Automatic' }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('article')).toHaveAttribute('dir', 'rtl');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('article')).toHaveAttribute('dir', 'ltr');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(settings).toBeFocused();

	const languages = page.getByRole('button', { name: 'Language', exact: true });
	await languages.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'العربية', exact: true })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
});

test('text spacing of WCAG 1.4.12 breaks nothing, and letters are never spaced by us', async ({
	page,
}) => {
	await open(page, '/ar/reading-guide/');
	const spaced = await page.evaluate(
		() =>
			[...document.querySelectorAll('body *')].filter((e) => {
				const { letterSpacing } = getComputedStyle(e);
				return letterSpacing !== 'normal' && letterSpacing !== '0px';
			}).length,
	);
	expect(spaced).toBe(0);
});

test('targets are at least 24 px, or stand in a line of text', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	for (const address of ['/ar/reading-guide/', '/en/']) {
		await open(page, address);
		const small = await page.evaluate(() =>
			[...document.querySelectorAll('a[href], button, summary, input')]
				.filter(
					(e) =>
						e.checkVisibility() && !e.closest('p, li li, td, blockquote, sup, aside, h2, .skip'),
				)
				.filter((e) => {
					const { width, height } = e.getBoundingClientRect();
					return Math.min(width, height) < 24 && !e.matches('.skip');
				})
				.map((e) => e.outerHTML.slice(0, 100)),
		);
		expect(small).toEqual([]);
	}
});
