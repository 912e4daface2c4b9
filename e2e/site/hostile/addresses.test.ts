import { expect, test } from '@playwright/test';
import { open } from '../../support/watch.ts';
import { addresses, fragments, longAddresses } from './addresses.ts';
import { moveTo } from './moves.ts';
import { expectNone, guard, live } from './stands.ts';

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
// Several at a time: each is a page of its own.
const SHARES = 2;
for (let share = 0; share < SHARES; share++) {
	test(`a page stands at each hostile address that is opened, ${share + 1} of ${SHARES}`, async ({
		page,
		baseURL,
	}) => {
		test.setTimeout(240_000);
		const { faultsAfter } = guard(page, `${baseURL}/`);
		const faults = new Map<string, string[]>();
		for (const { path } of opened.filter((_, i) => i % SHARES === share)) {
			const found = await faultsAfter(async () => {
				await page.goto(`${baseURL}/${path}`);
				await live(page);
			});
			faults.set(named(path), found);
		}
		expect(faults.size).toBeGreaterThan(50);
		expectNone(faults);
	});
}

test('a move within the page to each hostile address leads to a page', async ({
	page,
	baseURL,
}) => {
	test.setTimeout(300_000);
	const { faultsAfter } = guard(page, `${baseURL}/`);
	const faults = new Map<string, string[]>();
	await open(page, '/en/');
	const gone = addresses.filter(
		({ path, isPart }, i) => staysHere(path, baseURL ?? '') && (!isPart || i % 2 === 0),
	);
	for (const { path, from } of [...gone, ...longAddresses]) {
		const found = await faultsAfter(async () => {
			if (new URL(page.url()).pathname !== from) await moveTo(page, from);
			await moveTo(page, `/${path}`);
		});
		faults.set(named(path), found);
		if (found.length > 0) await open(page, '/en/');
	}
	expect(faults.size).toBeGreaterThan(150);
	expectNone(faults);
});

test('each hostile fragment leaves the reader in the text', async ({ page, baseURL }) => {
	test.setTimeout(120_000);
	const { faultsAfter } = guard(page, `${baseURL}/`);
	const faults = new Map<string, string[]>();
	await open(page, '/en/reading-guide/');
	for (const fragment of fragments) {
		const found = await faultsAfter(() =>
			page.evaluate(async (hash) => {
				location.hash = hash;
				for (let frames = 0; frames < 3; frames++)
					await new Promise((done) => requestAnimationFrame(done));
			}, fragment),
		);
		faults.set(`in the page: ${named(fragment)}`, found);
	}
	for (const fragment of fragments.filter((_, i) => i % 4 === 0)) {
		const found = await faultsAfter(async () => {
			await page.goto('about:blank');
			await page.goto(`${baseURL}/en/reading-guide/#${fragment}`);
			await live(page);
		});
		faults.set(`as it is opened: ${named(fragment)}`, found);
	}
	expectNone(faults);
});

test('an address that no code can hold is shared all the same', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
	await open(page, `/en/reading-guide/?text=${'x'.repeat(4000)}`);
	await page.getByRole('button', { name: 'Share' }).click();
	await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/x{4000}$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

/** A page may only change its address to one of its own host. */
const staysHere = (path: string, origin: string) =>
	URL.canParse(`/${path}`, origin) && new URL(`/${path}`, origin).origin === origin;
