import { expect, test } from '@playwright/test';
import { open } from '../../support/watch.ts';

/** The colour that the browser's bars have, and that of the header, as `rgb()`. */
const colours = () => {
	const shown = [...document.querySelectorAll<HTMLMetaElement>('[name="theme-color"]')].find(
		({ media }) => matchMedia(media).matches,
	);
	const probe = document.createElement('i');
	probe.style.color = shown?.content ?? '';
	document.body.append(probe);
	const header = document.querySelector('.frame-header') as Element;
	return { bars: getComputedStyle(probe).color, header: getComputedStyle(header).backgroundColor };
};

for (const system of ['light', 'dark'] as const) {
	test(`in a ${system} system the browser’s bars have the colour of the chosen theme`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.emulateMedia({ colorScheme: system });
		await open(page, '/en/reading-guide/');
		const expectSame = async () => {
			const { bars, header } = await page.evaluate(colours);
			expect(bars).toBe(header);
			return bars;
		};
		const seen = new Set([await expectSame()]);
		await page.getByRole('button', { name: 'Reading settings' }).click();
		for (const theme of ['light', 'sepia', 'dark', 'black', 'contrast']) {
			await page.locator(`[name="theme"][value="${theme}"]`).check({ force: true });
			seen.add(await expectSame());
		}
		// High contrast is black in a dark system.
		expect(seen.size).toBe(system === 'light' ? 5 : 4);
		await page.reload();
		await expectSame();
	});
}
