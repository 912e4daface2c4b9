import type { Page } from '@playwright/test';

/**
 * Targets that are too small: less than 24 px, neither in a line of text nor so far from others
 * that a circle of 24 px around each meets none of them (WCAG 2.5.8).
 */
export const smallTargets = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const LEAST = 24;
		const inText = (target: Element) =>
			getComputedStyle(target).display === 'inline' &&
			target.closest('p, li, td, blockquote')?.textContent !== target.textContent;
		const boxes = probe.targets().map((target) => {
			const label = target.matches('[type=radio], [type=checkbox]') && target.closest('label');
			const { left, top, right, bottom } = (label || target).getBoundingClientRect();
			const small = Math.min(right - left, bottom - top) < LEAST;
			return {
				target,
				left,
				top,
				right,
				bottom,
				small,
				x: (left + right) / 2,
				y: (top + bottom) / 2,
			};
		});
		const meets = (one: (typeof boxes)[number], other: (typeof boxes)[number]) => {
			if (one.target.contains(other.target) || other.target.contains(one.target)) return false;
			if (other.small) return Math.hypot(one.x - other.x, one.y - other.y) < LEAST;
			const dx = Math.max(other.left - one.x, 0, one.x - other.right);
			const dy = Math.max(other.top - one.y, 0, one.y - other.bottom);
			return Math.hypot(dx, dy) < LEAST / 2;
		};
		return boxes
			.filter((one) => one.small && !inText(one.target))
			.filter((one) => boxes.some((other) => other !== one && meets(one, other)))
			.map(({ target }) => probe.name(target));
	});
