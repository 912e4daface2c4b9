import { useEffect, useState } from 'react';
import { isRendered, readingLine } from '../browser/place.ts';
import { currentSection } from './current-section.ts';

/** How far the page must move to count as scrolled by the reader, in CSS pixels. */
const MOVED = 4;

/**
 * The key of the section that is being read.
 *
 * A section that was gone to by its link stays marked until the reader scrolls, even where the
 * page is too short to bring it to the top (Vector T297614).
 */
export function useCurrentSection(keys: readonly string[]): string | undefined {
	const [current, setCurrent] = useState<string>();

	useEffect(() => {
		let frame = 0;
		let held: { key: string; at: number | undefined } | undefined;

		const measure = () => {
			frame = 0;
			if (held && held.at === undefined) held.at = scrollY;
			if (held && Math.abs(scrollY - (held.at ?? scrollY)) <= MOVED) return setCurrent(held.key);
			held = undefined;
			setCurrent(sectionInView(keys));
		};
		const schedule = () => {
			frame ||= requestAnimationFrame(measure);
		};
		const hold = () => {
			const key = location.hash.slice(1);
			held = keys.includes(key) ? { key, at: undefined } : undefined;
			// The browser scrolls to the target before the next frame but one.
			cancelAnimationFrame(frame);
			frame = requestAnimationFrame(() => {
				frame = requestAnimationFrame(measure);
			});
		};
		const onClick = (event: MouseEvent) => {
			const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
			if (link && link.getAttribute('href') === location.hash) hold();
		};

		const stop = new AbortController();
		const options = { signal: stop.signal, passive: true };
		addEventListener('scroll', schedule, options);
		addEventListener('resize', schedule, options);
		addEventListener('hashchange', hold, options);
		document.addEventListener('click', onClick, options);
		if (location.hash) hold();
		else schedule();
		return () => {
			stop.abort();
			cancelAnimationFrame(frame);
		};
	}, [keys]);

	return current;
}

function sectionInView(keys: readonly string[]): string | undefined {
	const headings = keys.flatMap((key) => {
		const element = document.getElementById(key);
		// What show-more hides is not being read (Vector T330612).
		return element && isRendered(element) ? [element] : [];
	});
	const tops = headings.map((heading) => heading.getBoundingClientRect().top);
	const { scrollHeight } = document.documentElement;
	const view = {
		line: readingLine(),
		height: innerHeight,
		scrolled: scrollY,
		range: scrollHeight - innerHeight,
	};
	return headings[currentSection(tops, view)]?.id;
}
