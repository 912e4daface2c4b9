import { type Browser, expect, type Page, test } from '@playwright/test';
import { CHOSEN, everyNth, MATRIX } from '../../support/matrix.ts';
import { ace } from './rules/ace.ts';
import { axe, colourContrast } from './rules/axe.ts';
import { hiddenFocus, unseenFocus } from './rules/focus.ts';
import { resize, space, spoiltText } from './rules/layout.ts';
import { edgeless, marksByColour, unlit } from './rules/marks.ts';
import { moving } from './rules/motion.ts';
import { withProbe } from './rules/probe.ts';
import { smallTargets } from './rules/targets.ts';
import { show, type Themes, themes } from './rules/themes.ts';
import { buildingOf, nameless, outOfOrder } from './rules/tree.ts';
import { type Side, sides } from './sides.ts';
import { type State, states, widthsOf } from './states.ts';

/*
 * All that must hold of access, in every state of every page. `npm test` tries every second state in one
 * direction, at one width, in one theme, and changed in one way, by turns; the full matrix tries all.
 */

/** The ways in which a page is changed for rules that hold then, too. */
const CHANGES = ['spaced', 'forced colours', 'zoomed', 'focused'] as const;
type Change = (typeof CHANGES)[number];

/** The states in which `npm test` asks the second engine too. */
const CHIEF = new Set(['article, cut', 'settings', 'search, a row reached by the arrow keys']);

/** Collects what each rule finds, so that one run tells all. */
function collect(faults: string[], at: string) {
	return async (rule: string, found: Promise<string[]>) => {
		for (const fault of await found) faults.push(`${at}: ${rule}: ${fault}`);
	};
}

/** What the rules find in a page that is in a state. Whatever changes the state comes last. */
async function tryRules(
	page: Page,
	{ locale, dir }: Side,
	widths: readonly number[],
	[first, ...rest]: Themes,
	changes: readonly Change[],
	isAceAsked: boolean,
): Promise<string[]> {
	const faults: string[] = [];
	// All rules in one theme, and what depends on colours in each other theme, which both directions share.
	const others = rest.filter((_, i) => (i % 2 === 0) === (dir === 'rtl'));
	await withProbe(page);
	for (const width of widths) {
		await resize(page, width, 800);
		const check = collect(faults, `${locale}, ${width} px`);
		await check('axe', axe(page, [first]));
		// On a phone in one direction, on a wide screen in the other.
		if (widths.length === 1 || (width === widths[0]) === (dir === 'rtl'))
			await check('colours', colourContrast(page, others));
		await check('small', smallTargets(page));
		// Where there are columns, each is read to its end.
		if (width < 720) await check('order', outOfOrder(page));
		await check('told by colour', marksByColour(page));
		await check('text', spoiltText(page));
		await check('moves', moving(page));
		if (changes.includes('spaced')) {
			await space(page);
			await check('spaced text', spoiltText(page));
			await check('small when spaced', smallTargets(page));
			await space(page, '');
		}
		if (changes.includes('forced colours')) {
			await page.emulateMedia({ forcedColors: 'active' });
			await check('no edge in forced colours', edgeless(page));
			await check('told by colour, forced', marksByColour(page));
			await check('light in forced colours', unlit(page));
			await page.emulateMedia({ forcedColors: 'none' });
		}
	}
	const check = collect(faults, locale);
	if (isAceAsked) await check('ace', ace(page));
	await check('name', nameless(page));
	if (changes.includes('zoomed')) {
		// 1280 by 1024 px at 400 %.
		await resize(page, 320, 256);
		await check('text at 400 %', spoiltText(page));
		await space(page);
		await check('spaced text at 400 %', spoiltText(page));
		await space(page, '');
		await check('focus hidden', hiddenFocus(page));
	}
	if (changes.includes('focused')) {
		for (const theme of [first, ...others]) {
			await show(page, theme);
			await check(`focus unseen, ${theme.name}`, unseenFocus(page));
		}
	}
	if (changes.includes('forced colours')) {
		await page.emulateMedia({ forcedColors: 'active' });
		await check('focus unseen in forced colours', unseenFocus(page));
	}
	return faults;
}

async function inState(browser: Browser, state: State, side: Side, width = 360) {
	const context = await browser.newContext({
		serviceWorkers: state.worker ? 'allow' : 'block',
		viewport: { width, height: 800 },
		reducedMotion: 'reduce',
	});
	const page = await context.newPage();
	await state.reach(page, side);
	// Long lists are drawn some rows a frame.
	await expect
		.poll(() =>
			page.evaluate(async () => {
				const count = () => document.getElementsByTagName('*').length;
				const before = count();
				await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
				return count() - before;
			}),
		)
		.toBe(0);
	return { page, close: () => context.close() };
}

for (const [i, state] of everyNth(states, 2).entries()) {
	const widths = widthsOf(state);
	const [side] = sides.slice(i % sides.length) as [Side];
	const width = widths[Math.floor(i / sides.length) % widths.length] ?? 360;
	// Shifted from round to round, so that each theme meets both directions.
	const turn = (i + Math.floor(i / themes.length)) % themes.length;
	const [theme] = themes.slice(turn) as unknown as Themes;
	const changes = CHANGES.filter(
		(_, at) => at === (i + Math.floor(i / CHANGES.length)) % CHANGES.length,
	);
	test(
		`${state.name}, ${changes}: no access rule finds a fault (${side.locale}, ${width} px, ${theme.name})`,
		CHOSEN,
		async ({ browser }) => {
			const { page, close } = await inState(browser, state, side, width);
			const isChief = CHIEF.has(state.name);
			expect(await tryRules(page, side, [width], [theme], changes, isChief)).toEqual([]);
			await close();
		},
	);
}

for (const state of states) {
	const widths = widthsOf(state);
	test(
		`${state.name}: no access rule finds a fault in any direction and width, or in a theme, and both directions have one accessibility tree`,
		MATRIX,
		async ({ browser }) => {
			test.setTimeout(300_000);
			const faults: string[] = [];
			const trees: string[][] = [];
			for (const side of sides) {
				const { page, close } = await inState(browser, state, side, widths[0]);
				trees.push(await buildingOf(page));
				faults.push(...(await tryRules(page, side, widths, themes, CHANGES, true)));
				await close();
			}
			expect(faults).toEqual([]);
			expect(trees[0]?.length).toBeGreaterThan(3);
			// Whether a table or code scrolls depends on how wide its words are.
			const [one, other] = trees.map((tree) => tree.filter((role) => role !== 'region'));
			expect(one).toEqual(other);
		},
	);
}
