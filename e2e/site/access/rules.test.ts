import { expect, type Page, test } from '@playwright/test';
import { open } from '../../support/watch.ts';
import { ace } from './rules/ace.ts';
import { axe } from './rules/axe.ts';
import { hiddenFocus, unseenFocus } from './rules/focus.ts';
import { space, spoiltText } from './rules/layout.ts';
import { edgeless, marksByColour, unlit } from './rules/marks.ts';
import { moving } from './rules/motion.ts';
import { withProbe } from './rules/probe.ts';
import { smallTargets } from './rules/targets.ts';
import { themes } from './rules/themes.ts';
import { nameless, outOfOrder } from './rules/tree.ts';

const paleText = (page: Page) => axe(page, themes.slice(0, 1));

/** What would spoil a page, and the rule that must find it. */
const faults: [name: string, css: string, rule: (page: Page) => Promise<string[]>][] = [
	['pale text', '.lead { color: #bbb }', paleText],
	['small controls, side by side', '.tool { min-inline-size: 1rem }', smallTargets],
	['a current page told by its colour', '.pager a { text-decoration: none }', marksByColour],
	['a field without an edge', '.search input { border: 0 }', edgeless],
	[
		'words lit in the colours of the text',
		'::highlight(found) { background: none; color: var(--color-ink) }',
		unlit,
	],
	['a title that is cut off', 'h1 { block-size: 1rem; overflow: clip }', spoiltText],
	['a line over another', '.lead { margin-block-start: -4em }', spoiltText],
	['a text beside its box', '.button { inline-size: 2rem; white-space: nowrap }', spoiltText],
	['a text beside the screen', 'h1 { translate: 60vi 0 }', spoiltText],
	['a page that is too wide', '.count { inline-size: 120vi }', spoiltText],
	['a control that moves', '.tool { transition: color 0.2s }', moving],
	['a scroll that is seen', 'html { scroll-behavior: smooth }', moving],
	['a focus without a line', ':focus-visible { outline: none }', unseenFocus],
	['a pale line around the focus', ':focus-visible { outline-color: #ddd }', unseenFocus],
	['a focus under something', '.frame-header { block-size: 100vb }', hiddenFocus],
	['tools in the other order', '.tools { flex-direction: row-reverse }', outOfOrder],
	[
		'a text that is read after the one below',
		'main { display: flex; flex-direction: column-reverse }',
		outOfOrder,
	],
];

/** A search that found something, a list of many pages, and all that they have, on one page. */
async function everything(page: Page): Promise<void> {
	await page.setViewportSize({ width: 360, height: 640 });
	await open(page, '/en/search/?q=freedom&from=reading-guide');
	await expect(page.getByRole('grid')).toBeVisible();
	await page.getByRole('main').evaluate((main) => {
		const more = document.createElement('div');
		const add = (parent: Element, name: string, attributes: Record<string, string>, text = '') => {
			const element = document.createElement(name);
			for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
			element.textContent = text;
			parent.append(element);
			return element;
		};
		add(more, 'p', { class: 'lead' }, 'A text of some words, over more than one line of it.');
		const pages = add(
			add(more, 'nav', { class: 'pager choices', 'aria-label': 'Pages' }),
			'ol',
			{},
		);
		for (const n of ['1', '2'])
			add(
				add(pages, 'li', {}),
				'a',
				n === '1' ? { href: '#', 'aria-current': 'page' } : { href: '#' },
				n,
			);
		add(more, 'a', { class: 'button', href: '#' }, 'A long button');
		main.append(more);
	});
	await withProbe(page);
}

test('each rule of access finds what would spoil a page, and nothing in a page that is well', async ({
	page,
}) => {
	test.setTimeout(240_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await everything(page);
	for (const rule of new Set([ace, ...faults.map(([, , rule]) => rule)]))
		expect(await rule(page)).toEqual([]);
	for (const [name, css, rule] of faults) {
		// A rule before may have left the focus somewhere, with its outline.
		await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
		// What is in no layer is stronger than all that is.
		await space(page, css);
		expect(await rule(page), name).not.toEqual([]);
	}
	await space(page, '');
	await page.getByRole('combobox').evaluate((field) => {
		field.removeAttribute('aria-label');
		field.removeAttribute('placeholder');
	});
	expect(await nameless(page), 'a control without a name').not.toEqual([]);
	expect(await ace(page), 'a control without a name').not.toEqual([]);
});
