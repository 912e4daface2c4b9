import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { afterStart, openWhole, settled, taken, topOf } from '../../support/watch.ts';

/* Browsers before 2026 remember that a script was lost, until a full load. */

test('when the browser does not ask again for a lost script, a click loads the page in full once, at its place; pointing at the button does not', async ({
	page,
}) => {
	let isRemembered = true;
	let imports = 0;
	await page.route(/\/assets\/settings-/, (route) => {
		if (route.request().resourceType() !== 'script') return route.continue();
		imports++;
		return isRemembered ? route.abort() : route.continue();
	});
	await page.addInitScript(() => {
		const activation = { isActive: false };
		Object.defineProperty(navigator, 'userActivation', { value: activation });
		addEventListener('pointerdown', ({ target }) => {
			activation.isActive = (target as Element).closest('[aria-haspopup]') !== null;
		});
	});
	const settings = page.getByRole('button', { name: 'إعدادات القراءة' });
	const dialog = page.getByRole('dialog');
	await page.clock.install();
	await openWhole(page, '/ar/coalition-joint-statement/');
	await page.getByRole('button', { name: 'اظهر المزيد' }).click();
	await page.locator('#p3').evaluate((block) => block.scrollIntoView({ behavior: 'instant' }));
	await settled(page);
	const top = await topOf(page, 'p3');
	let loads = 0;
	page.on('domcontentloaded', () => loads++);

	await settings.hover();
	await expect.poll(() => imports).toBe(2);
	const hasRecovery = afterStart(page);
	await settings.click();
	await expect.poll(() => loads).toBe(1);
	await taken(page);
	await expect.poll(async () => Math.abs((await topOf(page, 'p3')) - top)).toBeLessThan(3);
	await page.clock.fastForward(5000);
	await hasRecovery;

	await settings.click();
	await expect(page.locator('.notice')).toBeVisible();
	isRemembered = false;
	await settings.click();
	await expect(dialog).toBeVisible();
	expect(loads).toBe(1);
});

test('a script that the browser may keep as missing for a year is there after one full load, once the server has it', async ({
	page,
	baseURL,
}) => {
	let isMissing = true;
	let missed = 0;
	const server = createServer(async ({ url = '/' }, response) => {
		const answer = await fetch(`${baseURL}${url}`, { redirect: 'manual' });
		const isLost = isMissing && /\/assets\/settings-.*\.js$/.test(url);
		if (isLost) missed++;
		response.writeHead(isLost ? 404 : answer.status, {
			'Content-Type': isLost ? 'text/plain' : (answer.headers.get('Content-Type') ?? ''),
			'Cache-Control': answer.headers.get('Cache-Control') ?? 'no-cache',
		});
		response.end(isLost ? '' : Buffer.from(await answer.arrayBuffer()));
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;

	await page.clock.install();
	await openWhole(page, `http://127.0.0.1:${port}/ar/reading-guide/`);
	const settings = page.getByRole('button', { name: 'إعدادات القراءة' });
	await settings.click();
	await expect(page.locator('.notice')).toBeVisible();
	expect(missed).toBeGreaterThan(0);

	isMissing = false;
	let loads = 0;
	page.on('domcontentloaded', () => loads++);
	await settings.click();
	await expect.poll(() => loads).toBe(1);
	await taken(page);
	await settings.click();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(loads).toBe(1);
	server.close();
});
