import { expect } from '@playwright/test';
import { journey } from './journey.ts';
import { address, expectUnderHeader, focused, isInView, isShown, live, openLive } from './look.ts';
import type { Tab } from './tab.ts';

const ARTICLE = '/ar/coalition-joint-statement/';
const LAST = 'p7';
const MORE = 'اظهر المزيد';
const LESS = 'اظهر الأقل';

/** Whether the engine itself finds what is folded away; where it can't, nothing is. */
const finds = (tab: Tab) => tab.ask(() => 'onbeforematch' in document.documentElement);
const NO_FOLD = 'this engine cannot find hidden text, and nothing is cut';

journey(
	'a long article is cut only where the engine finds what is folded away',
	async ({ tab }) => {
		await openLive(tab, ARTICLE);
		const cut = await finds(tab);
		expect(await isShown(tab, LAST)).toBe(!cut);
		expect(await tab.sees('button', MORE)).toBe(cut);
	},
);

journey(
	'opening moves the focus to what it revealed; closing returns to the button',
	async ({ tab }) => {
		await openLive(tab, ARTICLE);
		journey.skip(!(await finds(tab)), NO_FOLD);
		await tab.click('button', MORE);
		await expect.poll(() => isShown(tab, LAST)).toBe(true);
		const first = await tab.ask(() => document.querySelector('matn-rest [id]')?.id ?? '');
		expect(await focused(tab)).toBe(first);
		await tab.click('button', LESS);
		await expect.poll(() => isShown(tab, LAST)).toBe(false);
		expect(await focused(tab)).toBe(MORE);
	},
);

journey('the keyboard opens and closes it', async ({ tab }) => {
	await openLive(tab, ARTICLE);
	journey.skip(!(await finds(tab)), NO_FOLD);
	const focus = () =>
		tab.ask(() => document.querySelector<HTMLElement>('[data-show-more]')?.focus());
	await focus();
	await tab.press('Enter');
	await expect.poll(() => isShown(tab, LAST)).toBe(true);
	await focus();
	await tab.press('Space');
	await expect.poll(() => isShown(tab, LAST)).toBe(false);
});

journey('a link to a hidden block opens it, and brings it under the header', async ({ tab }) => {
	await openLive(tab, `${ARTICLE}#s2`);
	await expect.poll(() => isShown(tab, 's2')).toBe(true);
	await expect.poll(() => isInView(tab, 's2')).toBe(true);
	if (await finds(tab)) expect(await tab.sees('button', LESS)).toBe(true);
	await tab.resize(1280, 400);
	await openLive(tab, `${ARTICLE}#p4`);
	await expectUnderHeader(tab, 'p4');
});

journey('the engine’s own search opens it: a link to a text', async ({ tab }) => {
	await openLive(tab, '/ar/');
	journey.skip(
		!(await tab.ask(() => 'fragmentDirective' in document)),
		'this engine knows no links to a text (`#:~:text=`)',
	);
	await tab.ask(
		(href) => {
			const link = document.createElement('a');
			link.href = href;
			link.rel = 'noopener';
			link.textContent = 'link to a text';
			document.body.append(link);
		},
		`${ARTICLE}#:~:text=${encodeURIComponent('تغيير الهياكل الديمغرافية')}`,
	);
	await tab.click('link', 'link to a text');
	await expect.poll(() => address(tab)).toBe(ARTICLE);
	await live(tab);
	await expect.poll(() => isShown(tab, LAST)).toBe(true);
	await expect.poll(() => isInView(tab, LAST)).toBe(true);
});

journey('going back finds it open, and so does a reload', async ({ tab }) => {
	await openLive(tab, ARTICLE);
	journey.skip(!(await finds(tab)), NO_FOLD);
	await tab.click('button', MORE);
	await tab.click('link', 'متن — كل المقالات');
	await expect.poll(() => address(tab)).toBe('/ar/');
	await tab.back();
	await expect.poll(() => isShown(tab, LAST)).toBe(true);
	await tab.reload();
	await live(tab);
	await expect.poll(() => isShown(tab, LAST)).toBe(true);
});
