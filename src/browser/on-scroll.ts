/**
 * Calls a function in the next frame, and in each frame after the page was scrolled or resized.
 *
 * @returns a function that unsubscribes
 */
export function onScroll(draw: () => void): () => void {
	let frame = 0;
	const schedule = () => {
		frame ||= requestAnimationFrame(() => {
			frame = 0;
			draw();
		});
	};
	schedule();
	addEventListener('scroll', schedule, { passive: true });
	addEventListener('resize', schedule);
	return () => {
		cancelAnimationFrame(frame);
		removeEventListener('scroll', schedule);
		removeEventListener('resize', schedule);
	};
}
