import { expect } from '@playwright/test';
import { askedOf, falseSynthesis } from '../../support/false-synthesis.ts';
import { messageOf } from '../../support/messages.ts';
import { noteRecordings, recordingsOf } from '../../support/recordings.ts';
import { RECORDED_SLUG } from '../../support/sites/recorded-article.ts';
import { test } from '../../support/sites/test.ts';
import { RECORDING_FILE } from '../../support/tone.ts';
import { open, served } from '../../support/watch.ts';

test.use({ serviceWorkers: 'allow' });

test('a recording is heard past the service worker and not cached; offline the reader is told, and a voice reads', async ({
	page,
	context,
	readerSite,
}) => {
	const say = (path: string) => messageOf('ar', path);
	const press = (path: string) =>
		page.getByRole('button', { name: say(path), exact: true }).click();
	await falseSynthesis(page, { langs: ['ar-EG'], endless: 1e6 });
	await noteRecordings(page);
	await open(page, `${readerSite.address}ar/${RECORDED_SLUG}/`);
	await served(page);
	await press('article.listen');
	const bar = page.getByRole('region', { name: say('speech:title') });
	await bar.getByRole('slider').fill('41');
	await expect
		.poll(() => recordingsOf(page))
		.toMatchObject([{ file: RECORDING_FILE, isPlaying: true }]);
	expect((await recordingsOf(page))[0]?.seconds).toBeGreaterThanOrEqual(41);
	await press('frame.close');
	await expect(bar).toBeHidden();
	const cached = await page.evaluate(async () => {
		const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		const requests = await Promise.all(all.map((cache) => cache.keys()));
		return requests.flat().map(({ url }) => url);
	});
	expect(cached.some((url) => url.includes(`articles/${RECORDED_SLUG}/ar.json`))).toBe(true);
	expect(cached.filter((url) => /\.(wav|flac)$/.test(url))).toEqual([]);

	await context.setOffline(true);
	await page.reload();
	await press('article.listen');
	await expect(bar.getByRole('status')).toContainText(say('speech:offline'));
	await expect(bar.getByRole('status')).toContainText(say('speech:instead'));
	await expect.poll(async () => (await askedOf(page))[0]?.voice).toBe('ar-EG');
});
