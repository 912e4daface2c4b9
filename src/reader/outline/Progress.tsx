import { useEffect, useRef } from 'react';
import { onScroll } from '../../browser/on-scroll.ts';

/** How much of the article has been read: a line that grows along the header's edge. */
export function Progress() {
	const bar = useRef<HTMLDivElement>(null);
	useEffect(
		() =>
			onScroll(() => {
				const text = document.querySelector('[data-blocks]')?.getBoundingClientRect();
				if (!text) return;
				const read = scrollY < 1 ? 0 : (innerHeight - text.top) / text.height;
				bar.current?.style.setProperty('--read', String(Math.min(1, Math.max(0, read))));
			}),
		[],
	);
	return <div ref={bar} className="progress" aria-hidden="true" />;
}
