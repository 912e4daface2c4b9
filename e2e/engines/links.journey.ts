import { expect } from '@playwright/test';
import { journey } from './journey.ts';
import {
	address,
	awayFrom,
	expectUnderHeader,
	isInView,
	LINE,
	live,
	openLive,
	placeAtLine,
	settled,
} from './look.ts';

const GUIDE = '/ar/reading-guide/';

journey('the control of a section copies its link, or shows it', async ({ tab }) => {
	await openLive(tab, GUIDE);
	await tab.click('button', 'نسخ رابط القسم المتن والحاشية');
	const said = () => tab.ask(() => document.querySelector('[role="status"]')?.textContent ?? '');
	await expect.poll(said).toMatch(/نُسخ الرابط|لم يسمح/);
	const byHand = await tab.ask(
		() => document.querySelector<HTMLInputElement>('[role="status"] input')?.value,
	);
	if (byHand !== undefined) expect(byHand).toMatch(/\/ar\/reading-guide\/#name$/);
});

for (const locale of ['ar', 'en', 'fa', 'zh']) {
	journey(`/${locale}/: the same link leads to the same block`, async ({ tab }) => {
		await openLive(tab, `/${locale}/reading-guide/#keyboard`);
		await expectUnderHeader(tab, 'keyboard');
		expect(await tab.ask(() => document.activeElement?.id)).toBe('keyboard');
	});
}

for (const width of [360, 1280]) {
	journey(`${width} px: to a note and back`, async ({ tab }) => {
		await tab.resize(width, 700);
		await openLive(tab, GUIDE);
		const fragment = async () => (await address(tab)).split('#')[1] ?? '';
		await tab.click('link', 'الحاشية 1');
		await expect.poll(fragment).not.toBe('');
		const note = await fragment();
		await expect.poll(() => isInView(tab, note)).toBe(true);
		await tab.ask((id) => {
			document.getElementById(id)?.querySelector<HTMLElement>('a[href^="#"]')?.click();
		}, note);
		await expect.poll(fragment).not.toBe(note);
		const back = await fragment();
		await expect.poll(() => isInView(tab, back)).toBe(true);
	});
}

journey('to another article, back to the line, and forward again', async ({ tab }) => {
	await openLive(tab, GUIDE);
	const name = await tab.ask(
		() => document.querySelector('article a[href*="coalition-joint-statement"]')?.textContent ?? '',
	);
	await tab.ask(() => {
		const link = document.querySelector('article a[href*="coalition-joint-statement"]');
		Object.assign(link?.closest('matn-rest') ?? {}, { open: true });
		link?.scrollIntoView({ block: 'center' });
	});
	await settled(tab);
	const before = await placeAtLine(tab);
	expect(await tab.ask(() => scrollY)).toBeGreaterThan(200);
	await tab.click('link', name);
	await expect.poll(() => address(tab)).toBe('/ar/coalition-joint-statement/#s2');
	await expect.poll(() => isInView(tab, 's2')).toBe(true);
	await settled(tab);
	const there = await placeAtLine(tab);
	await tab.back();
	await expect.poll(() => address(tab)).toBe(GUIDE);
	await expect.poll(() => awayFrom(tab, before)).toBeLessThan(LINE);
	await tab.forward();
	await expect.poll(() => address(tab)).toBe('/ar/coalition-joint-statement/#s2');
	await expect.poll(() => awayFrom(tab, there)).toBeLessThan(LINE);
});

journey('a reload keeps the place, to the line', async ({ tab }) => {
	await openLive(tab, `${GUIDE}#keyboard`);
	const top = await tab.ask(() => scrollY);
	await tab.wheel(300);
	await expect.poll(() => tab.ask(() => scrollY)).toBeGreaterThan(top);
	await settled(tab);
	const before = await placeAtLine(tab);
	await tab.reload();
	await live(tab);
	await expect.poll(() => awayFrom(tab, before)).toBeLessThan(LINE);
});

journey('back to the top, and back to where the reader was', async ({ tab }) => {
	await openLive(tab, `${GUIDE}#keyboard`);
	await settled(tab);
	const before = await tab.ask(() => scrollY);
	await tab.click('button', 'زر الذهاب إلى الأعلى');
	await expect.poll(() => tab.ask(() => scrollY)).toBe(0);
	expect(await tab.ask(() => document.activeElement?.id)).toBe('_title');
	await tab.click('button', 'العودة إلى حيث كنت');
	await expect
		.poll(async () => Math.abs((await tab.ask(() => scrollY)) - before))
		.toBeLessThan(2.01);
});
