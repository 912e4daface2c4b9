import type { Role } from './tab.ts';

/** The elements that may have a role; the engine itself says whether they do. */
export const CANDIDATES: Record<Role, string> = {
	button: 'button, summary, [role="button"]',
	link: 'a[href]',
	navigation: 'nav',
	radio: 'input[type="radio"]',
	searchbox: 'input[type="search"]',
	textbox: 'input, textarea',
};

/**
 * The visible elements of a kind that may have a name: to ask an engine for the accessible name of
 * each takes long. It runs in the page.
 */
export function candidates(kind: string, name: string): Element[] {
	const bare = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '');
	return [...document.querySelectorAll(kind)].filter((element) => {
		const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : '';
		const given = ['aria-label', 'title'].map((attribute) => element.getAttribute(attribute));
		const said = bare([...given, label, element.textContent].join(' '));
		const may = said.includes(bare(name)) || element.hasAttribute('aria-labelledby');
		return may && element.checkVisibility({ visibilityProperty: true });
	});
}
