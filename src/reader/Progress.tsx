import { useEffect, useRef } from 'react';

/** How much of the article has been read: a line that grows along the header's edge. */
export function Progress() {
	const bar = useRef<HTMLDivElement>(null);
	useEffect(() => {
		let frame = 0;
		const draw = () => {
			frame = 0;
			const article = document.querySelector('[data-blocks]')?.getBoundingClientRect();
			if (!article) return;
			const read = (innerHeight - article.top) / article.height;
			const shown = scrollY < 1 ? 0 : Math.min(1, Math.max(0, read));
			bar.current?.style.setProperty('--read', String(shown));
		};
		const schedule = () => {
			frame ||= requestAnimationFrame(draw);
		};
		schedule();
		const stop = new AbortController();
		addEventListener('scroll', schedule, { signal: stop.signal, passive: true });
		addEventListener('resize', schedule, { signal: stop.signal });
		return () => {
			stop.abort();
			cancelAnimationFrame(frame);
		};
	}, []);
	return <div ref={bar} className="progress" aria-hidden="true" />;
}
