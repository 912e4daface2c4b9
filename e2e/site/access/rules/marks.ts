import type { Page } from '@playwright/test';

/**
 * What is chosen, current or reached, and looks like its neighbours but for its colours: who
 * doesn't see colours, or has the system's own instead of the page's, can't tell it (WCAG 1.4.1).
 */
export const marksByColour = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const MARKED = '[aria-current], :checked, [aria-selected="true"] a';
		const look = (element: Element) => {
			const style = getComputedStyle(element);
			const behind = String(probe.behind(element.parentElement));
			const drawn = (width: string, kind: string, colour: string) => {
				const [r, g, b, alpha = 0] = probe.colour(colour);
				const unseen = alpha < 40 || kind === 'none' || String([r, g, b]) === behind;
				return unseen ? '0px' : `${width} ${kind}`;
			};
			return [
				drawn(
					style.borderInlineStartWidth,
					style.borderInlineStartStyle,
					style.borderInlineStartColor,
				),
				drawn(style.borderBlockEndWidth, style.borderBlockEndStyle, style.borderBlockEndColor),
				drawn(style.outlineWidth, style.outlineStyle, style.outlineColor),
				style.textDecorationLine,
				style.textDecorationLine === 'none' ? '' : style.textDecorationThickness,
				style.fontWeight,
				style.boxShadow === 'none' ? '' : 'shadow',
			].join();
		};
		const neighbours = (element: Element) => {
			const group = element.closest('[role=radiogroup], ol, ul, [role=grid], .toc');
			const kind = element.matches('input') ? 'input:not(:checked)' : 'a:not([aria-current])';
			return [...(group?.querySelectorAll(kind) ?? [])].filter(
				(other) =>
					!other.closest('[aria-selected="true"]') && other.className === element.className,
			);
		};
		return [...document.querySelectorAll(MARKED)]
			.filter((element) => element.checkVisibility() && !element.matches('[type=checkbox]'))
			.flatMap((element) => {
				const own = look(probe.seen(element));
				const same = neighbours(element).find((other) => look(probe.seen(other)) === own);
				return same ? [`${probe.name(element)} looks like ${probe.name(same)}: ${own}`] : [];
			});
	});

/** What has no edge of its own once the system's colours are forced on it: no shadow, no ground is left. */
export const edgeless = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const OVER = '.frame-header, .notice, .passage-link, dialog[open], [popover]:popover-open';
		// The browser draws these itself, in the system's colours.
		const DRAWN = '[type=radio], [type=checkbox], [type=range]';
		const BOXED = `input:not(${DRAWN}), .button`;
		return [...document.querySelectorAll(`${OVER}, ${BOXED}`)]
			.filter((element) => element.checkVisibility())
			.filter((element) => {
				const { borderBlockStartWidth: start, borderBlockEndWidth: end } =
					getComputedStyle(element);
				return start === '0px' && end === '0px';
			})
			.map((element) => probe.name(element));
	});

/** Names of the highlights that change nothing on the screen. A sheet may cover all of them. */
export async function unlit(page: Page): Promise<string[]> {
	const names = await page.evaluate(() =>
		document.querySelector(':modal') ? [] : [...CSS.highlights.keys()],
	);
	const faults: string[] = [];
	for (const name of names) {
		const lit = await page.screenshot({ caret: 'hide' });
		await page.evaluate((of) => {
			const light = CSS.highlights.get(of);
			if (light) Object.assign(globalThis, { light });
			CSS.highlights.delete(of);
		}, name);
		const unlit = await page.screenshot({ caret: 'hide' });
		await page.evaluate(
			(of) => CSS.highlights.set(of, (globalThis as unknown as { light: Highlight }).light),
			name,
		);
		if (lit.equals(unlit)) faults.push(`::highlight(${name}) lights nothing`);
	}
	return faults;
}
