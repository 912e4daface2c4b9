import type { Page } from '@playwright/test';

/**
 * Looks at every question mark after a Latin letter and every exclamation mark after an Arabic sign: in
 * the page's texts by their rectangles; in its attributes, fields and titles by those of an element
 * without markup that has their text.
 *
 * @param places selectors of elements in which such a text is expected
 * @returns the texts whose last sign is on the wrong side of its word, and the places without any text
 */
export function misplacedSigns(page: Page, places: readonly string[]): Promise<string[]> {
	return page.evaluate((places) => {
		const judged = new Set<Element>();
		const faults: string[] = [];

		const judge = (node: Text, element: Element, attribute = '') => {
			const rectOf = (at: number) => {
				const range = new Range();
				range.setStart(node, at);
				range.setEnd(node, at + 1);
				return range.getBoundingClientRect();
			};
			for (const { index } of node.data.matchAll(/[a-z]\?|؟!/gi)) {
				const [letter, sign] = [rectOf(index), rectOf(index + 1)];
				if (letter.width === 0 || sign.width === 0) continue;
				judged.add(element);
				const isLatin = node.data[index + 1] === '?';
				const isAfter = isLatin ? sign.left > letter.right - 2 : sign.right < letter.left + 2;
				const { localName, className } = element;
				if (!isAfter)
					faults.push(`${localName}.${className} ${attribute}: ${node.data.slice(-40)}`);
			}
		};

		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		for (const text of texts) {
			const { parentElement } = text;
			// Code always runs left to right.
			if (parentElement?.checkVisibility() && !parentElement.closest('code, pre'))
				judge(text, parentElement);
		}

		const bare = document.body.appendChild(document.createElement('div'));
		const judgeBare = (text: string, element: Element, attribute: string) => {
			const isField = element instanceof HTMLInputElement;
			const { unicodeBidi, direction } = getComputedStyle(isField ? element : bare);
			bare.style.cssText = 'position: absolute; white-space: pre; unicode-bidi: plaintext';
			if (isField) Object.assign(bare.style, { unicodeBidi, direction });
			bare.textContent = text;
			if (bare.firstChild) judge(bare.firstChild as Text, element, attribute);
		};
		for (const element of document.querySelectorAll('title, meta, body, body *')) {
			if (element.localName === 'title') judgeBare(document.title, element, '');
			if (element instanceof HTMLInputElement) judgeBare(element.value, element, 'value');
			for (const { name, value } of element.attributes) {
				if (/^(aria-label|title|alt|placeholder|content)$/.test(name))
					judgeBare(value, element, name);
			}
		}
		bare.remove();
		const empty = places.filter((place) => ![...judged].some((element) => element.closest(place)));
		return [...faults, ...empty.map((place) => `${place} shows no such text`)];
	}, places);
}
