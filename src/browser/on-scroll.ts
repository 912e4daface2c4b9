/**
 * Calls a function now, and in each frame in which the page was scrolled or resized.
 *
 * @returns the function that ends it
 */
export function onScroll(draw: () => void): () => void {
	let frame = requestAnimationFrame(run);
	function run(): void {
		frame = 0;
		draw();
	}
	function schedule(): void {
		frame ||= requestAnimationFrame(run);
	}
	addEventListener('scroll', schedule, { passive: true });
	addEventListener('resize', schedule);
	return () => {
		cancelAnimationFrame(frame);
		removeEventListener('scroll', schedule);
		removeEventListener('resize', schedule);
	};
}
