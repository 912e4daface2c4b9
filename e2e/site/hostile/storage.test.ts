import { expect, test } from '@playwright/test';
import { preferences } from '../../../src/core/site/preferences.ts';
import { ROOT, serve } from '../../support/build-site.ts';
import { breadths, everyNth } from '../../support/matrix.ts';
import { open, taken } from '../../support/watch.ts';
import { moveTo } from './moves.ts';
import { expectNone, guard } from './stands.ts';
import { placesOfReading } from './stored-names.ts';
import {
	bookmarks,
	entryNames,
	records,
	remembered,
	routerNames,
	sessionNames,
	storageNames,
	texts,
} from './stored-values.ts';

const GUIDE = '/en/reading-guide/';
const isCounted = (value: unknown) => Object(value) !== value;
const named = (value: unknown) => `${JSON.stringify(value)?.slice(0, 120)}`;

/** Each place that reads what is kept, and by which name: a new one needs its values in `stored-values.ts`. */
const PLACES = {
	browser: [
		...['fragment-links.ts: history.state', 'history-entry.ts: history.state'],
		...['history-entry.ts: name: string', 'loading/navigate-with-full-load.ts: fullLoad'],
		...['place-keeper.ts: place', 'rest-element.ts: open'],
		...['stored/bookmarks.ts: BOOKMARKS_KEY', 'stored/is-stored.ts: matn:notes'],
		...['stored/is-stored.ts: matn:reading', 'stored/storage.ts: localStorage'],
	],
	notes: ['store/notes-db.ts: matn-notes:BASE', 'store/notes.ts: NOTES_KEY'],
	offline: [
		...['save-offline.ts: ', 'save-offline.ts: name'],
		...['saved-items.ts: ', 'saved-items.ts: savedCacheName'],
		...['worker/cache-plugins.ts: names.saved', 'worker/cached-data.ts: name'],
		...['worker/cached-data.ts: names.files', 'worker/strategies.ts: names.files'],
		...['worker/version-update.ts: name', 'worker/version-update.ts: names.files'],
	],
	preferences: [
		...['before-paint.ts: history.state', 'store-preference.ts: PREFIX + name'],
		...['store-preference.ts: matn:locale'],
	],
	reader: ['show-more/Rest.tsx: REST_OPEN_KEY'],
	search: ['page/use-return-to-results.ts: followed', 'results/use-article-limit.ts: limit'],
	speech: [
		...['heard-seconds.ts: matn:heard', 'speech-choices.ts: `matn:voice:lang`'],
		...['speech-choices.ts: matn:notes-aloud', 'speech-choices.ts: matn:speed'],
	],
	ui: ['close-on-back.ts: history.state'],
};

test.beforeEach(async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
});

test('every place in the code that reads stored data is listed here', () => {
	const places = Object.entries(PLACES).flatMap(([folder, names]) =>
		names.map((name) => `${folder}/${name}`),
	);
	expect(placesOfReading()).toEqual(places);
});

for (const { breadth, details } of breadths) {
	const isAll = breadth === 'all';

	test(
		`with ${breadth} hostile values in storage, every page is shown`,
		details,
		async ({ page, baseURL }) => {
			test.setTimeout(600_000);
			const { faultsAfter } = guard(page, `${baseURL}/`);
			const asked = new Set<string>();
			await page.exposeFunction('asks', (name: string) => asked.add(name));
			await page.addInitScript(() => {
				const { getItem } = Storage.prototype;
				Storage.prototype.getItem = function (name) {
					(window as unknown as { asks: (name: string) => void }).asks(name);
					return getItem.call(this, name);
				};
			});
			await open(page, '/en/search/');
			const faults = new Map<string, string[]>();
			for (const text of isAll ? texts : everyNth(texts, 14)) {
				await page.evaluate(
					([local, session, value]) => {
						for (const name of local) localStorage.setItem(name, value);
						for (const name of session) sessionStorage.setItem(name, value);
					},
					[storageNames, sessionNames, text] as const,
				);
				for (const path of ['/', GUIDE]) {
					const found = await faultsAfter(async () => {
						await page.goto(`${baseURL}${path}`);
						if (path === '/') await page.waitForURL(/\/[a-z]+\/$/);
						await taken(page);
						if (path !== GUIDE) return;
						await page.getByRole('button', { name: 'Listen' }).click();
						await expect(page.getByRole('region', { name: 'Reading aloud' })).toBeVisible();
					});
					faults.set(`${path} with ${named(text)}`, found);
				}
				const shown = await page.evaluate(
					(all) =>
						Object.entries(all).map(([name, options]) =>
							options.includes(document.documentElement.getAttribute(`data-${name}`) ?? ''),
						),
					preferences as unknown as Record<string, string[]>,
				);
				expect(shown).not.toContain(false);
			}
			expectNone(faults);
			expect([...asked].sort()).toEqual([...storageNames, ...sessionNames].sort());
		},
	);

	test(
		`${breadth} hostile bookmarks lead to no other host, and take no more room than others`,
		details,
		async ({ page, baseURL }) => {
			test.setTimeout(600_000);
			const { faultsAfter } = guard(page, `${baseURL}/`);
			await open(page, '/en/search/');
			const faults = new Map<string, string[]>();
			for (const list of isAll ? bookmarks : everyNth(bookmarks, 14)) {
				await page.evaluate(
					(value) => localStorage.setItem('matn:reading', value),
					JSON.stringify(list),
				);
				const found = await faultsAfter(async () => {
					await moveTo(page, GUIDE);
					await moveTo(page, '/en/');
				});
				faults.set(named(list), found);
				if (found.length > 0) await open(page, '/en/');
				const room = await page.evaluate(
					() => document.querySelector('.reading')?.clientHeight ?? 0,
				);
				if (room > 400) found.push(`they are ${room} px high`);
			}
			expectNone(faults);
			await page.reload();
			await taken(page);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		},
	);

	test(
		`with ${breadth} hostile values in a history entry, its page is shown`,
		details,
		async ({ page, baseURL }) => {
			test.setTimeout(600_000);
			const { faultsAfter } = guard(page, `${baseURL}/`);
			await open(page, '/en/');
			const faults = new Map<string, string[]>();
			for (const [i, value] of (isAll ? remembered : everyNth(remembered, 24)).entries()) {
				const all = (names: readonly string[]) =>
					Object.fromEntries(names.map((name) => [name, value]));
				// The router counts with what is its own, which nothing else writes.
				const its = isCounted(value) ? all(routerNames) : {};
				const states = [
					{ ...its, over: value, matn: all(entryNames) },
					{ ...its, matn: value },
					value,
				];
				for (const state of states) {
					const found = await faultsAfter(async () => {
						await moveTo(page, `${GUIDE}#keyboard`, state);
						await moveTo(page, '/en/search/?q=the', state);
						await moveTo(page, '/en/', state);
						if (i % 6 > 0) return;
						await page.reload();
						await taken(page);
					});
					faults.set(named(state), found);
				}
			}
			expectNone(faults);
		},
	);
}

for (const { breadth, details } of breadths)
	test(
		`${breadth} hostile records of saved articles are shown as text, and can be removed`,
		details,
		async ({ page, baseURL }) => {
			const { faultsAfter } = guard(page, `${baseURL}/`);
			await open(page, '/en/');
			await page.evaluate(
				async (all) => {
					const cache = await caches.open(`matn-kept-${location.origin}/`);
					const put = (record: object, i: number) => {
						const own =
							'slug' in record && record.slug === 'reading-guide' ? { slug: `r${i}` } : {};
						return cache.put(`/-/kept/r${i}`, new Response(JSON.stringify({ ...record, ...own })));
					};
					await Promise.all([
						...all.map(put),
						cache.put('/-/kept/no-json', new Response('<script>')),
					]);
				},
				breadth === 'all' ? records : everyNth(records, 7),
			);
			const dialog = page.getByRole('dialog');
			const found = await faultsAfter(async () => {
				await page.getByRole('button', { name: 'Keep for reading offline' }).click();
				await expect(dialog.getByRole('listitem').first()).toBeVisible();
			});
			expect(found).toEqual([]);
			expect(await dialog.evaluate((it) => it.scrollWidth - it.clientWidth)).toBeLessThanOrEqual(0);
			await dialog.getByRole('button', { name: 'Remove all' }).click();
			await expect(dialog.getByRole('listitem')).toHaveCount(0);
		},
	);

test.describe('without a network', () => {
	test.use({ serviceWorkers: 'allow' });

	for (const { breadth, details } of breadths) {
		test(
			`with ${breadth} hostile bodies in the caches, every page is shown`,
			details,
			async ({ page }) => {
				test.setTimeout(600_000);
				const { address, close } = await serve(ROOT, '/');
				const { faultsAfter } = guard(page, address);
				await open(page, `${address}en/reading-guide/`);
				await page.evaluate(async () => {
					const { active } = await navigator.serviceWorker.ready;
					while (!navigator.serviceWorker.controller || active?.state !== 'activated')
						await new Promise((done) => setTimeout(done, 50));
				});
				await moveTo(page, '/en/');
				await close();
				const faults = new Map<string, string[]>();
				const bodies = ['', 'null', '5', '[]', '{"lang":"en"}', '"<script>window.ran=1</script>"'];
				for (const body of everyNth([...bodies, '['.repeat(50_000)], breadth === 'all' ? 1 : 6)) {
					await page.evaluate(async (text) => {
						for (const name of await caches.keys()) {
							const cache = await caches.open(name);
							for (const { url } of await cache.keys())
								if (/\.json$|\/-\//.test(url)) await cache.put(url, new Response(text));
						}
					}, body);
					for (const path of ['en/reading-guide/', 'en/', 'en/search/', 'en/none/']) {
						const found = await faultsAfter(async () => {
							await page.goto(address + path);
							await page.waitForFunction(() => document.querySelector('h1'));
						});
						faults.set(
							`/${path} with ${named(body)}`,
							found.filter((fault) => !/Failed to load|net::ERR/.test(fault)),
						);
					}
				}
				expectNone(faults);
			},
		);
	}
});
