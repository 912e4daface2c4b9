import { expect } from '@playwright/test';
import { mangledFragments } from '../../src/core/testing/mangled-fragments.ts';
import { mangledHeadings } from '../../src/core/testing/mangled-headings.ts';
import { journey } from './journey.ts';
import { expectUnderHeader, openLive } from './look.ts';

const GUIDE = '/ar/reading-guide/';
const KEY = 'back-to-top';
const forms = mangledFragments(KEY);
const shown = (form: string) => JSON.stringify(form).replace(/\p{Cf}/gu, '\u25CC');

journey(
	`each of ${forms.length} mangled forms, opened, leads to its one block`,
	async ({ tab }) => {
		journey.setTimeout(600_000);
		const astray: string[] = [];
		for (const form of forms) {
			await openLive(tab, `${GUIDE}#${form}`);
			await expectUnderHeader(tab, KEY).catch(() => astray.push(shown(form)));
		}
		expect(astray).toEqual([]);
	},
);

journey('each of them leads there as a link on the page too', async ({ tab }) => {
	journey.setTimeout(600_000);
	await openLive(tab, GUIDE);
	const astray: string[] = [];
	for (const form of forms) {
		await tab.ask((fragment) => {
			scrollTo({ top: 0, behavior: 'instant' });
			location.hash = fragment;
		}, form);
		await expectUnderHeader(tab, KEY).catch(() => astray.push(shown(form)));
		// The same fragment again would be no navigation.
		await tab.ask(() => {
			location.hash = 'name';
		});
	}
	expect(astray).toEqual([]);
});

const headings = mangledHeadings('صعود وعودة');

journey(
	`each of ${headings.length} forms of a heading’s own words leads to its section`,
	async ({ tab }) => {
		journey.setTimeout(600_000);
		const astray: string[] = [];
		for (const form of headings) {
			await openLive(tab, `${GUIDE}#${form}`);
			await expectUnderHeader(tab, KEY).catch(() => astray.push(shown(form)));
		}
		expect(astray).toEqual([]);
	},
);

for (const fragment of ['gone', '%', '%D9%8', 'الطباعة-القديمة']) {
	journey(`#${fragment}, which leads nowhere, is said`, async ({ tab }) => {
		await openLive(tab, `${GUIDE}#${fragment}`);
		await expect
			.poll(() => tab.ask(() => document.querySelector('[role="status"]')?.textContent ?? ''))
			.toContain('غير موجود في هذا المقال');
	});
}
