import { useEffect, useState } from 'react';
import { isFollowingFragment } from '../../browser/fragment-links.ts';
import { onScroll } from '../../browser/on-scroll.ts';
import { isRendered, readingLine } from '../../browser/place.ts';
import { onSameHashClick } from '../../browser/same-hash-click.ts';
import { currentSection } from './current-section.ts';

/** How far the page must move to count as scrolled by the reader, in CSS pixels. */
const MIN_SCROLL_PX = 4;

/**
 * The key of the section that is being read.
 *
 * A section that was gone to by its link stays marked until the reader scrolls, even where the
 * page is too short to bring it to the top (Vector T297614).
 */
export function useCurrentSection(keys: readonly string[]): string | undefined {
	const [current, setCurrent] = useState<string>();

	useEffect(() => {
		let held: { key: string; at: number | undefined } | undefined;

		const measure = () => {
			// `hold` is about to be called.
			if (isFollowingFragment()) return;
			if (held && held.at === undefined) return;
			if (held && Math.abs(scrollY - (held.at ?? 0)) <= MIN_SCROLL_PX) return setCurrent(held.key);
			held = undefined;
			setCurrent(sectionInView(keys));
		};
		const hold = () => {
			const key = location.hash.slice(1);
			if (!keys.includes(key)) return measure();
			const now = { key, at: undefined as number | undefined };
			held = now;
			setCurrent(key);
			// The browser scrolls to the target before the next frame but one.
			requestAnimationFrame(() =>
				requestAnimationFrame(() => {
					now.at = scrollY;
				}),
			);
		};
		const stopMeasuring = onScroll(measure);
		const stopClicks = onSameHashClick(hold);
		addEventListener('hashchange', hold);
		hold();
		return () => {
			stopMeasuring();
			stopClicks();
			removeEventListener('hashchange', hold);
		};
	}, [keys]);

	return current;
}

function sectionInView(keys: readonly string[]): string | undefined {
	const headings = keys.flatMap((key) => {
		const element = document.getElementById(key);
		const section = element?.closest('section:not(.heading)') ?? element;
		// What show-more hides is not being read (Vector T330612).
		return element && section && isRendered(section) ? [{ element, section }] : [];
	});
	const tops = headings.map(({ element, section }) => {
		const { top, bottom } = section.getBoundingClientRect();
		// Measuring a heading in a section far from the screen would force the section's layout.
		const isNear = bottom > 0 && top < 2 * innerHeight;
		return isNear ? element.getBoundingClientRect().top : top;
	});
	const { scrollHeight } = document.documentElement;
	const view = {
		line: readingLine(),
		height: innerHeight,
		scrolled: scrollY,
		range: scrollHeight - innerHeight,
	};
	return headings[currentSection(tops, view)]?.element.id;
}
