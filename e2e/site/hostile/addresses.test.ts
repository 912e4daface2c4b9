import { expect, test } from '@playwright/test';
import {
	addresses,
	fragments,
	longAddresses,
} from '../../../src/core/testing/hostile-addresses.ts';
import { breadths, everyNth } from '../../support/matrix.ts';
import { open, taken } from '../../support/watch.ts';
import { moveTo } from './moves.ts';
import { expectNone, guard } from './stands.ts';

/** Long enough for most of a title, and short enough for a message. */
const named = (path: string) => `${JSON.stringify(path.slice(0, 80))} (${path.length})`;

test.beforeEach(async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
});

/** What servers take of an address, in bytes; many take no more. */
const MOST_SENT = 8000;
/** Each part of an address in one place at least: to open a page takes longer than to move to it. */
const opened = addresses.filter(
	({ path, isPart }, i) =>
		new URL(`http://site.invalid/${path}`).href.length < MOST_SENT && (!isPart || i % 4 === 0),
);
for (const { breadth, details } of breadths) {
	const isAll = breadth === 'all';

	test(
		`${breadth} hostile addresses that are opened are pages`,
		details,
		async ({ page, baseURL }) => {
			test.setTimeout(600_000);
			const { faultsAfter } = guard(page, `${baseURL}/`);
			const faults = new Map<string, string[]>();
			for (const { path } of isAll ? opened : everyNth(opened, 24)) {
				const found = await faultsAfter(async () => {
					await page.goto(`${baseURL}/${path}`);
					await taken(page);
				});
				faults.set(named(path), found);
			}
			expect(faults.size).toBeGreaterThan(isAll ? 100 : 5);
			expectNone(faults);
		},
	);

	test(
		`${breadth} hostile addresses that the page moves to are pages`,
		details,
		async ({ page, baseURL }) => {
			test.setTimeout(600_000);
			const { faultsAfter } = guard(page, `${baseURL}/`);
			const faults = new Map<string, string[]>();
			await open(page, '/en/');
			const gone = addresses.filter(
				({ path, isPart }, i) => staysHere(path, baseURL ?? '') && (!isPart || i % 2 === 0),
			);
			const all = [...gone, ...longAddresses];
			for (const { path, from } of isAll ? all : everyNth(all, 20)) {
				const found = await faultsAfter(async () => {
					if (new URL(page.url()).pathname !== from) await moveTo(page, from);
					await moveTo(page, `/${path}`);
				});
				faults.set(named(path), found);
				if (found.length > 0) await open(page, '/en/');
			}
			expect(faults.size).toBeGreaterThan(isAll ? 150 : 10);
			expectNone(faults);
		},
	);

	test(
		`${breadth} hostile fragments leave the reader in the text`,
		details,
		async ({ page, baseURL }) => {
			test.setTimeout(600_000);
			const { faultsAfter } = guard(page, `${baseURL}/`);
			const faults = new Map<string, string[]>();
			await open(page, '/en/reading-guide/');
			for (const fragment of isAll ? fragments : everyNth(fragments, 8)) {
				const found = await faultsAfter(() =>
					page.evaluate(async (hash) => {
						location.hash = hash;
						for (let frames = 0; frames < 3; frames++)
							await new Promise((done) => requestAnimationFrame(done));
					}, fragment),
				);
				faults.set(`in the page: ${named(fragment)}`, found);
			}
			for (const fragment of everyNth(fragments, isAll ? 4 : 64)) {
				const found = await faultsAfter(async () => {
					await page.goto('about:blank');
					await page.goto(`${baseURL}/en/reading-guide/#${fragment}`);
					await taken(page);
				});
				faults.set(`as it is opened: ${named(fragment)}`, found);
			}
			expectNone(faults);
		},
	);
}

test('an address that is too long for a QR code can still be copied from the share sheet', async ({
	page,
}) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
	await open(page, `/en/reading-guide/?text=${'x'.repeat(4000)}`);
	await page.getByRole('button', { name: 'Share' }).click();
	await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/x{4000}$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

/** A page may only change its address to one of its own host. */
const staysHere = (path: string, origin: string) =>
	URL.canParse(`/${path}`, origin) && new URL(`/${path}`, origin).origin === origin;
