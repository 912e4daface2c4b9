import type { Page } from '@playwright/test';

/** What WCAG 1.4.12 lets a reader ask for. */
const SPACING = `
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** Gives the page the time to answer a change: to lay its text out anew, and to put back the place. */
const answered = (page: Page) =>
	page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
	);

/** Gives the page a size. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
	await page.setViewportSize({ width, height });
	await answered(page);
}

/** Spaces the page's text out, as a reader's own style sheet does; or no longer. */
export async function space(page: Page, css = SPACING): Promise<void> {
	await page.evaluate((rules) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(rules);
		document.adoptedStyleSheets = rules ? [sheet] : [];
	}, css);
	await answered(page);
}

/**
 * What of the page's text can't be read as it is laid out: it is beside the screen, beside the
 * box that is drawn around it, cut off, or over another text.
 */
export const spoiltText = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const faults = new Set<string>();
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth > clientWidth)
			faults.add(`the page is ${scrollWidth - clientWidth} px too wide`);
		const scrolls = (value: string) => value === 'auto' || value === 'scroll';

		/** The boxes around a text that it must be within, up to one that scrolls. */
		const around = (element: Element | null) => {
			const boxes: { box: Element; how: string }[] = [];
			for (let box = element; box; box = box.parentElement) {
				const style = getComputedStyle(box);
				if (scrolls(style.overflowX) && box !== document.documentElement) return { boxes, box };
				const drawn = style.borderBlockStartWidth !== '0px' && style.borderBlockEndWidth !== '0px';
				const shortened = style.textOverflow === 'ellipsis';
				if (style.display === 'inline') continue;
				// What is shortened says so by an ellipsis, and leads to the whole.
				if (shortened) return { boxes, box };
				if (drawn) boxes.push({ box, how: 'beside its box' });
				else if (/hidden|clip/.test(style.overflowX + style.overflowY))
					boxes.push({ box, how: 'cut off' });
				if (style.position === 'fixed') return { boxes, box: undefined };
			}
			return { boxes, box: undefined };
		};
		const lines: {
			top: number;
			bottom: number;
			left: number;
			right: number;
			block: Element;
			layer: Element | null;
			said: () => string;
		}[] = [];
		const walker = document.createTreeWalker(probe.layer(), NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			const text = (node.nodeValue ?? '').trim();
			if (
				!parent ||
				!text ||
				!parent.checkVisibility() ||
				parent.closest('.sr-only, title, script')
			)
				continue;
			if (getComputedStyle(parent).clipPath.startsWith('inset(50%')) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const { boxes, box: scroller } = around(parent);
			const said = () => `${text.slice(0, 40)} in ${probe.name(parent).slice(0, 70)}`;
			let block = parent;
			while (/^inline$|contents/.test(getComputedStyle(block).display) && block.parentElement)
				block = block.parentElement;
			for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
				if (width < 1) continue;
				// Of the line, the letters' own height: faces reach far above and below it.
				const [upper, lower] = [top + height * 0.3, bottom - height * 0.3];
				if (!scroller && (left < -1 || right > clientWidth + 1))
					faults.add(`beside the screen: ${said()}`);
				for (const { box, how } of boxes) {
					const outer = box.getBoundingClientRect();
					if (
						left < outer.left - 1 ||
						right > outer.right + 1 ||
						upper < outer.top ||
						lower > outer.bottom
					)
						faults.add(`${how}: ${said()}`);
				}
				lines.push({
					top: upper,
					bottom: lower,
					left,
					right,
					block,
					layer: parent.closest(
						'.frame-header, .notices, .passage-link, .speech, [popover]:popover-open, dialog',
					),
					said,
				});
			}
		}
		for (const target of probe.targets()) {
			const { left, right } = probe.seen(target).getBoundingClientRect();
			if (!around(target).box && (left < -1 || right > clientWidth + 1))
				faults.add(`beside the screen: ${probe.name(target)}`);
		}
		lines.sort((a, b) => a.top - b.top);
		for (const [i, one] of lines.entries()) {
			for (const other of lines.slice(i + 1)) {
				if (other.top > one.bottom - 1) break;
				if (one.block === other.block || one.layer !== other.layer) continue;
				if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1)
					faults.add(`over another: ${one.said()} / ${other.said()}`);
			}
		}
		return [...faults].slice(0, 12);
	});
