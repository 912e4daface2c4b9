import { expect, type Page, test } from '@playwright/test';
import { matrixUnless } from '../../support/matrix.ts';
import { dismiss, open, settled } from '../../support/watch.ts';
import { type Side, sides } from './sides.ts';
import { button, noShare } from './ways.ts';

const side = sides[0] as Side;
const SHEETS = 'dialog[open], :popover-open';

/** What opens over an article's page on a phone, by the name of its button. */
const opened = ['settings', 'language', 'outline', 'share', 'saveOffline'] as const;

/** Sharing and saving are dialogs as the settings are. */
const detailsOf = (name: (typeof opened)[number]) =>
	matrixUnless(name !== 'share' && name !== 'saveOffline');

/** Goes from the library to the article, and opens something over it. */
async function openOver(page: Page, name: (typeof opened)[number]): Promise<void> {
	await noShare(page);
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, '/ar/');
	await page.locator('.entries a[href="/ar/reading-guide/"]').click();
	await expect(page).toHaveURL(/reading-guide\/$/);
	// The library is still there for a moment, with some buttons of the same names.
	await expect(page.locator('#_title')).toBeVisible();
	await button(page, side.names[name]).click();
	await expect(page.locator(SHEETS)).toBeVisible();
}

for (const name of opened) {
	test(
		`back closes the open ${name}, and forward does not open it; after it was closed, back leads to the page before`,
		detailsOf(name),
		async ({ page }) => {
			await openOver(page, name);
			await page.goBack();
			await expect(page.locator(SHEETS)).toHaveCount(0);
			await expect(page).toHaveURL(/reading-guide\/$/);
			await expect(page.locator('#_title')).toBeVisible();
			await page.goForward();
			await settled(page);
			await expect(page.locator(SHEETS)).toHaveCount(0);
			await expect(page).toHaveURL(/reading-guide\/$/);

			await page.goBack();
			await button(page, side.names[name]).click();
			await expect(page.locator(SHEETS)).toBeVisible();
			await dismiss(page);
			await expect(page.locator(SHEETS)).toHaveCount(0);
			await page.goBack();
			await expect(page).toHaveURL(/\/ar\/$/);
		},
	);
}

test('a menu that opens after another is closed by back; after a language was chosen in it, back leads to the language before, then to the page before', async ({
	page,
}) => {
	await openOver(page, 'language');
	await button(page, side.names.settings).click();
	await expect(page.locator('dialog[open]')).toBeVisible();
	await page.goBack();
	await expect(page.locator(SHEETS)).toHaveCount(0);

	await button(page, side.names.language).click();
	await page.getByRole('link', { name: 'English' }).first().click();
	await expect(page).toHaveURL(/\/en\/reading-guide\/$/);
	await expect(page.locator(SHEETS)).toHaveCount(0);
	await page.goBack();
	await expect(page).toHaveURL(/\/ar\/reading-guide\/$/);
	await page.goBack();
	await expect(page).toHaveURL(/\/ar\/$/);
});

test('after a section was chosen in the outline, back leads to the line before, then to the page before', async ({
	page,
}) => {
	await openOver(page, 'outline');
	await page.locator('.toc a[href="#keyboard"]').click();
	await expect(page).toHaveURL(/#keyboard$/);
	await expect(page.locator('#keyboard')).toBeFocused();
	await expect(page.locator(SHEETS)).toHaveCount(0);
	await page.goBack();
	await expect(page).toHaveURL(/reading-guide\/$/);
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
	await page.goBack();
	await expect(page).toHaveURL(/\/ar\/$/);
});

test('a link that is clicked while a closed menu’s history entry is still being left is followed', async ({
	page,
}) => {
	await openOver(page, 'language');
	await page.evaluate(() => {
		const { back } = history;
		history.back = () => {
			back.call(history);
			document.querySelector<HTMLElement>('header a[href="/ar/"]')?.click();
		};
	});
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/ar\/$/);
	await expect(page.locator('.entries')).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(/reading-guide\/$/);
	await expect(page.locator('#_title')).toBeVisible();
});

test.describe('on touch screens', () => {
	test.use({ hasTouch: true, isMobile: true });

	for (const name of opened) {
		test(
			`drags over the open ${name} don’t scroll the page behind`,
			matrixUnless(name === 'outline'),
			async ({ page }) => {
				await openOver(page, name);
				const before = await page.evaluate(() => scrollY);
				const session = await page.context().newCDPSession(page);
				const sheet = await page.locator(SHEETS).boundingBox();
				for (const y of [200, (sheet?.y ?? 0) + 30, 700])
					for (const yDistance of [-400, 300])
						await session.send('Input.synthesizeScrollGesture', {
							...{ x: 195, y, yDistance, gestureSourceType: 'touch', speed: 4000 },
						});
				expect(await page.evaluate(() => scrollY)).toBe(before);
			},
		);
	}
});
