import { expect, type Page, test } from '@playwright/test';
import { CHOSEN, MATRIX } from '../../support/matrix.ts';
import { open, settling, watch, withoutLateTimers } from '../../support/watch.ts';

/** A text node that the translator replaced, with its text at that time. */
type Replaced = { node: Text; text: string };

/** Replaces each text node by `<font><font>`, as the translators of Chrome and Edge do. */
const translate = (page: Page) =>
	page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const replaced: Replaced[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode())
			if (node.nodeValue?.trim() && !node.parentElement?.closest('script, style'))
				replaced.push({ node: node as Text, text: node.nodeValue });
		for (const { node, text } of replaced) {
			const outer = document.createElement('font');
			outer.append(document.createElement('font'));
			outer.firstElementChild?.append(text);
			node.replaceWith(outer);
		}
		Object.assign(window, { replaced });
	});

/** Waits until React has hydrated every section: it renders anew what was changed before. */
const hydrated = (page: Page) =>
	page.waitForFunction(() =>
		[...document.querySelectorAll('#_root :is(a, button, p, h2, li)')].every((element) =>
			Object.keys(element).some((key) => key.startsWith('__react')),
		),
	);

/** The texts that were written into nodes that are no longer in the page. */
const stale = (page: Page) =>
	page.evaluate(() =>
		// A full page load has no such nodes.
		((window as unknown as { replaced?: Replaced[] }).replaced ?? [])
			.filter(({ node, text }) => node.data !== text)
			.map(({ node }) => node.data),
	);

/** Opens what is folded; then numbers one visible control of each kind, and returns how many there are. */
const numberControls = (page: Page) =>
	page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
		const kinds = new Set<string>();
		for (const control of document.querySelectorAll<HTMLElement>(
			'button, a, summary, input:not([type=text])',
		)) {
			const isOwn = !(control instanceof HTMLAnchorElement) || control.origin === origin;
			if (!isOwn || control.matches('.skip') || control.closest('[popover]')) continue;
			const address = control.getAttribute('href') ?? '';
			const kind = [
				...[control.tagName, control.className, control.getAttribute('aria-label')],
				...[control.parentElement?.className, control.closest('[class]')?.className],
				...[control.getAttribute('rel'), address.startsWith('#'), address.includes('?')],
				control.getAttribute('name'),
			].join();
			if (kinds.has(kind)) continue;
			control.dataset.control = String(kinds.size);
			kinds.add(kind);
		}
		return kinds.size;
	});

for (const [name, address, details] of [
	['an article', '/ar/reading-guide/', {}],
	['an article in another language than the interface', '/fr/reading-guide/?text=ar', MATRIX],
	['two texts', '/ar/reading-guide/?with=en', MATRIX],
	['the library', '/ar/', MATRIX],
	['a tag', '/en/-/tag-human-rights/', MATRIX],
	['the search', '/ar/search/?q=الحق&from=reading-guide', {}],
	['a page that does not exist', '/ar/none/', MATRIX],
] as const) {
	// Controls stand beside their like: every third has all kinds.
	for (const { which, step, breadth } of [
		{ which: 'every third', step: 3, breadth: CHOSEN },
		{ which: 'every', step: 1, breadth: MATRIX },
	]) {
		if (breadth === CHOSEN && details === MATRIX) continue;
		test(
			`after a browser’s translation, ${which} control of ${name} changes what is shown`,
			breadth,
			async ({ page }) => {
				const { complaints } = watch(page);
				const settle = settling(page);
				// A bookmark that is stored after scrolling would be offered when the page is opened again.
				await withoutLateTimers(page);
				await page.addInitScript(() =>
					Object.defineProperty(navigator, 'share', { value: undefined, configurable: true }),
				);
				let count = 1;
				for (let n = 0; n < count; n += step) {
					await open(page, address);
					if (name === 'the search') await expect(page.getByRole('gridcell').first()).toBeVisible();
					if (name === 'two texts')
						await expect(page.locator('.beside-ways a').first()).toBeVisible();
					await hydrated(page);
					complaints.length = 0;
					count = await numberControls(page);
					await translate(page);
					const control = page.locator(`[data-control="${n}"]`);
					const what = await control.evaluate(({ outerHTML }) => outerHTML.slice(0, 200));
					await control.dispatchEvent('click');
					await settle();
					// "Show less" after "show more", and the like.
					if (await control.isVisible()) await control.dispatchEvent('click');
					await settle();
					expect(await stale(page), what).toEqual([]);
					expect(complaints, what).toEqual([]);
				}
			},
		);
	}

	test(`after a browser’s translation, ${name} changes its language`, details, async ({ page }) => {
		const { complaints } = watch(page);
		const settle = settling(page);
		await open(page, address);
		if (name === 'the search') await expect(page.getByRole('gridcell').first()).toBeVisible();
		await hydrated(page);
		complaints.length = 0;
		await translate(page);
		const other = address.startsWith('/en') ? 'ar' : 'en';
		await page.locator(`#_languages [lang="${other}"]`).dispatchEvent('click');
		await expect(page.locator('html')).toHaveAttribute('lang', other);
		await settle();
		expect(await stale(page)).toEqual([]);
		// The page that does not exist doesn't exist in the other language either.
		expect(complaints.filter((text) => !/404/.test(text))).toEqual([]);
	});
}
