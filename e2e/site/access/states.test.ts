import { type Browser, expect, type Page, test } from '@playwright/test';
import { axe } from './rules/axe.ts';
import { hiddenFocus, unseenFocus } from './rules/focus.ts';
import { resize, space, spoiltText } from './rules/layout.ts';
import { edgeless, marksByColour, unlit } from './rules/marks.ts';
import { moving } from './rules/motion.ts';
import { withProbe } from './rules/probe.ts';
import { smallTargets } from './rules/targets.ts';
import { show, themes } from './rules/themes.ts';
import { buildingOf, nameless, outOfOrder } from './rules/tree.ts';
import { type Side, sides } from './sides.ts';
import { type State, states, widthsOf } from './states.ts';

/*
 * All that must hold of access, in every state of every page, from both sides. Each state is reached
 * once from each; what changes it comes last.
 */

/** Collects what each rule finds, so that one run tells all. */
function collect(faults: string[], at: string) {
	return async (rule: string, found: Promise<string[]>) => {
		for (const fault of await found) faults.push(`${at}: ${rule}: ${fault}`);
	};
}

async function tryRules(page: Page, state: State, side: Side): Promise<string[]> {
	const faults: string[] = [];
	await withProbe(page);
	for (const width of widthsOf(state)) {
		await resize(page, width, 800);
		const check = collect(faults, `${side.locale}, ${width} px`);
		// In every theme on a phone from one side, on a wide screen from the other; in one theme else.
		const all = (width === widthsOf(state)[0]) === (side.dir === 'rtl');
		await check('axe', axe(page, all ? themes : themes.slice(0, 1)));
		await check('small', smallTargets(page));
		// Where there are columns, each is read to its end.
		if (width < 720) await check('order', outOfOrder(page));
		await check('told by colour', marksByColour(page));
		await check('text', spoiltText(page));
		await space(page);
		await check('spaced text', spoiltText(page));
		await check('small when spaced', smallTargets(page));
		await space(page, '');
		await check('moves', moving(page));
		await page.emulateMedia({ forcedColors: 'active' });
		await check('no edge in forced colours', edgeless(page));
		await check('told by colour, forced', marksByColour(page));
		await check('light in forced colours', unlit(page));
		await page.emulateMedia({ forcedColors: 'none' });
	}
	const check = collect(faults, side.locale);
	await check('name', nameless(page));
	// 1280 by 1024 px at 400 %.
	await resize(page, 320, 256);
	await check('text at 400 %', spoiltText(page));
	await space(page);
	await check('spaced text at 400 %', spoiltText(page));
	await space(page, '');
	await check('focus hidden', hiddenFocus(page));
	for (const theme of themes) {
		await show(page, theme);
		await check(`focus unseen, ${theme.name}`, unseenFocus(page));
	}
	await page.emulateMedia({ forcedColors: 'active' });
	await check('focus unseen in forced colours', unseenFocus(page));
	return faults;
}

async function inState(browser: Browser, state: State, side: Side) {
	const context = await browser.newContext({
		serviceWorkers: state.worker ? 'allow' : 'block',
		viewport: { width: widthsOf(state)[0] ?? 360, height: 800 },
		reducedMotion: 'reduce',
	});
	const page = await context.newPage();
	await state.reach(page, side);
	return { page, close: () => context.close() };
}

for (const state of states) {
	test(`${state.name}: all that must hold of access`, async ({ browser }) => {
		test.setTimeout(120_000);
		const faults: string[] = [];
		const buildings: string[][] = [];
		for (const side of sides) {
			const { page, close } = await inState(browser, state, side);
			buildings.push(await buildingOf(page));
			faults.push(...(await tryRules(page, state, side)));
			await close();
		}
		expect(faults).toEqual([]);
		const [one, other] = buildings;
		expect(one?.length).toBeGreaterThan(3);
		// Read from either side, the page is built alike.
		expect(one).toEqual(other);
	});
}
