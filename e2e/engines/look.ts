import { expect } from '@playwright/test';
import type { Tab } from './tab.ts';

/** How far below the header a target stands, in CSS pixels. */
const GAP = 12;
/** The height of a line of Arabic, in CSS pixels. */
export const LINE = 38;

/** Opens a page and waits until its scripts have taken it over. */
export async function openLive(tab: Tab, address: string): Promise<void> {
	await tab.open(address);
	await live(tab);
}

/** Waits until the scripts have taken the page over. */
export async function live(tab: Tab): Promise<void> {
	await expect
		.poll(
			() => tab.ask(() => 'live' in (document.documentElement?.dataset ?? {})),
			'the page is live',
		)
		.toBe(true);
}

/** Waits until the page no longer scrolls. */
export async function settled(tab: Tab): Promise<void> {
	await tab.ask(async () => {
		for (let still = 0, last = -1; still < 8; still++) {
			if (scrollY !== last) still = 0;
			last = scrollY;
			await new Promise((done) => requestAnimationFrame(done));
		}
	});
}

/** Scrolls down by a share of the way to the end, from 0 to 1, and waits until it stands. */
export async function scrollToPart(tab: Tab, share: number): Promise<void> {
	await tab.ask((part) => {
		const end = document.documentElement.scrollHeight - innerHeight;
		scrollTo({ top: Math.round(end * part), behavior: 'instant' });
	}, share);
	await settled(tab);
}

/** How far a block's upper edge is from where a target stands: under the header. */
export function awayFromHeader(tab: Tab, id: string): Promise<number> {
	return tab.ask(
		(key, gap) => {
			const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
			const top = document.getElementById(key)?.getBoundingClientRect().top ?? Number.NaN;
			return Math.abs(top - header - gap);
		},
		id,
		GAP,
	);
}

/**
 * Expects a block of a live page to come to stand under the header, ±2 px, and to stay there for
 * some frames. The page itself waits: to ask it again and again takes longer.
 */
export async function expectUnderHeader(tab: Tab, id: string): Promise<void> {
	const away = await tab.ask(
		async (key, gap) => {
			const header = document.querySelector('header');
			const measure = () => {
				const line = (header?.getBoundingClientRect().bottom ?? 0) + gap;
				const top = document.getElementById(key)?.getBoundingClientRect().top ?? -1e6;
				return Math.abs(top - line);
			};
			const end = performance.now() + 15_000;
			for (let still = 0; still < 8 && performance.now() < end; ) {
				still = 'live' in document.documentElement.dataset && measure() <= 2 ? still + 1 : 0;
				await new Promise((done) => requestAnimationFrame(done));
			}
			return measure();
		},
		id,
		GAP,
	);
	expect(away, `${id} is under the header`).toBeLessThanOrEqual(2);
}

/** Whether a block can be seen, or scrolled to: that nothing folds it away. */
export function isShown(tab: Tab, id: string): Promise<boolean> {
	return tab.ask((key) => document.getElementById(key)?.checkVisibility() ?? false, id);
}

/** Whether a part of a block is on the screen, below the header. */
export function isInView(tab: Tab, id: string): Promise<boolean> {
	return tab.ask((key) => {
		const box = document.getElementById(key)?.getBoundingClientRect();
		const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
		return box !== undefined && box.height > 0 && box.bottom > header && box.top < innerHeight;
	}, id);
}

/** The id of what has the focus; else its name. */
export function focused(tab: Tab): Promise<string | null> {
	return tab.ask(() => {
		const { activeElement } = document;
		return activeElement?.id || (activeElement?.textContent ?? null);
	});
}

/** Path, query and fragment of the address, as the page knows it. */
export function address(tab: Tab): Promise<string> {
	return tab.ask(() => location.pathname + location.search + location.hash);
}

/** Language and direction of an element: what it says, and what the engine makes of it. */
export function languageOf(tab: Tab, selector: string): Promise<(string | null)[]> {
	return tab.ask((part) => {
		const element = document.querySelector(part);
		return element ? [element.getAttribute('lang'), getComputedStyle(element).direction] : [];
	}, selector);
}

/** A place in the text: the block at the reading line. */
export interface Place {
	/** The block's key. */
	id: string;
	/** How far into the block the line is, in CSS pixels; negative where the line is above it. */
	into: number;
	/** The block's height, in CSS pixels. */
	height: number;
}

/** The block at the reading line, and where in it the line is. */
export function placeAtLine(tab: Tab): Promise<Place> {
	return tab.ask(() => {
		const line = Number.parseFloat(
			getComputedStyle(document.documentElement).scrollPaddingBlockStart,
		);
		for (const block of document.querySelectorAll(
			'article section :is(p, li, h2, h3, h4, figure, pre, .wide)[id]',
		)) {
			const { top, bottom, height } = block.getBoundingClientRect();
			if (block.checkVisibility() && bottom > line)
				return { id: block.id, into: line - top, height };
		}
		throw new Error('No block is at the line');
	});
}

/**
 * How far the page is from a place, in CSS pixels: infinite where another block is at the line. A
 * face that came late may have made the block higher or lower; the share of it above the line counts.
 */
export async function awayFrom(tab: Tab, { id, into, height }: Place): Promise<number> {
	const now = await placeAtLine(tab);
	if (now.id !== id) return Number.POSITIVE_INFINITY;
	return Math.abs(now.into - (into < 0 ? into : (into / height) * now.height));
}

/**
 * Expects the reading line to be in the block that it was in. Where it was between two, in a gap
 * that another language or direction makes larger or smaller, the next one is as far below it, to
 * the line.
 */
export async function expectSamePlace(tab: Tab, { id, into }: Place): Promise<void> {
	if (into >= 0) {
		expect((await placeAtLine(tab)).id).toBe(id);
		return;
	}
	const below = await tab.ask((key) => {
		const line = Number.parseFloat(
			getComputedStyle(document.documentElement).scrollPaddingBlockStart,
		);
		return (document.getElementById(key)?.getBoundingClientRect().top ?? Number.NaN) - line;
	}, id);
	expect(Math.abs(below + into), `${id} is as far below the line`).toBeLessThan(LINE);
}
