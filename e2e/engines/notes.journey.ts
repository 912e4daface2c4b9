import { expect } from '@playwright/test';
import { journey } from './journey.ts';
import { live, openLive } from './look.ts';
import type { Tab } from './tab.ts';

const STATEMENT = '/en/coalition-joint-statement/';
const WORDS = 'International Coalition';
const NO_HIGHLIGHTS = 'this engine draws no highlights, and there is no control';

/** Selects the words in the first paragraph. */
const select = (tab: Tab) =>
	tab.ask((words) => {
		const block = document.getElementById('p1') as HTMLElement;
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = node.textContent?.indexOf(words) ?? -1;
			if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
		}
	}, WORDS);

const highlighted = (tab: Tab) =>
	tab.ask(() => [...(CSS.highlights.get('note-yellow') ?? [])].map(String));

/** What is exported by a button, as text; nothing is downloaded. */
async function exported(tab: Tab, name: string): Promise<string> {
	await tab.ask(() => {
		URL.createObjectURL = (blob) => {
			Object.assign(window, { exported: blob });
			return '#';
		};
		HTMLAnchorElement.prototype.click = () => {};
	});
	await tab.click('button', name);
	await expect.poll(() => tab.ask(() => 'exported' in window)).toBe(true);
	return tab.ask(() => (window as unknown as { exported: Blob }).exported.text());
}

journey(
	'words are highlighted, are so after a reload, and leave from the page of all notes',
	async ({ tab }) => {
		await openLive(tab, STATEMENT);
		await select(tab);
		await expect.poll(() => tab.sees('button', 'Copy link to passage')).toBe(true);
		const draws = await tab.ask(() => 'highlights' in CSS);
		await expect.poll(() => tab.sees('button', 'Highlight')).toBe(draws);
		journey.skip(!draws, NO_HIGHLIGHTS);
		await tab.click('button', 'Highlight');
		await expect.poll(() => highlighted(tab)).toEqual([WORDS]);

		await tab.reload();
		await live(tab);
		await expect.poll(() => highlighted(tab)).toEqual([WORDS]);

		await openLive(tab, '/en/notes/');
		await expect.poll(() => tab.sees('link', WORDS)).toBe(true);
		expect(await exported(tab, 'Export to read (Markdown)')).toContain(`> ${WORDS}`);
		await tab.click('link', WORDS);
		await expect
			.poll(() => tab.ask(() => location.search + location.hash))
			.toMatch(/^\?words=en\.\d+-\d+\.\w{4}#p1$/);
		await expect.poll(() => highlighted(tab)).toEqual([WORDS]);
	},
);
