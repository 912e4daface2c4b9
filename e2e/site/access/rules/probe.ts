import type { Page } from '@playwright/test';

/** What the rules ask of a page, within the page. */
interface Probe {
	/** What lies over the rest of the page, or else all of it. */
	layer(): Element;
	/** What can be pressed, followed or written in, as far as it is shown. */
	targets(): HTMLElement[];
	/** What of a target is seen: of a radio button that is drawn by its label, the label. */
	seen(target: Element): Element;
	/** The colour behind an element, as numbers from 0 to 255. */
	behind(element: Element | null): number[];
	/** A colour of a style as numbers; the last is how much of it covers what is behind. */
	colour(value: string): number[];
	/** An element in few words. */
	name(element: Element): string;
}

declare global {
	var probe: Probe;
}

/** Gives a page what the rules ask it by. */
export const withProbe = (page: Page) =>
	page.evaluate(() => {
		const canvas = document.createElement('canvas');
		canvas.width = canvas.height = 1;
		const context = canvas.getContext('2d', { willReadFrequently: true });
		// To read a pixel takes long, and few colours are asked for again and again.
		const colours = new Map<string, number[]>();
		const shown = (element: Element) => {
			const { clipPath, visibility } = getComputedStyle(element);
			return (
				visibility === 'visible' &&
				!clipPath.startsWith('inset(50%') &&
				element.checkVisibility() &&
				!element.closest('.sr-only')
			);
		};
		globalThis.probe = {
			layer: () => document.querySelector('dialog[open]') ?? document.documentElement,
			targets: () =>
				[
					...probe
						.layer()
						.querySelectorAll<HTMLElement>('a[href], button, summary, input, [tabindex="0"]'),
				].filter(shown),
			seen: (target) =>
				(getComputedStyle(target).opacity === '0' && target.nextElementSibling) || target,
			behind(element) {
				for (let at = element; at; at = at.parentElement) {
					const [r = 0, g = 0, b = 0, alpha = 0] = probe.colour(
						getComputedStyle(at).backgroundColor,
					);
					if (alpha > 250) return [r, g, b];
				}
				return [255, 255, 255];
			},
			colour(value) {
				const known = colours.get(value);
				if (known) return known;
				context?.clearRect(0, 0, 1, 1);
				if (context) context.fillStyle = value;
				context?.fillRect(0, 0, 1, 1);
				const numbers = [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
				colours.set(value, numbers);
				return numbers;
			},
			name: (element) =>
				element.outerHTML.replace(/\s+/g, ' ').slice(0, 110) +
				(element.textContent ? ` “${element.textContent.trim().slice(0, 30)}”` : ''),
		};
	});
