const FIRST_DELAY_MS = 1000;
const MAX_DELAY_MS = 30_000;

/**
 * Repeats an attempt that has failed until it succeeds, at doubling intervals, while the page is visible.
 *
 * When the browser says that the network is back, or the page is shown again, it tries at once and
 * begins with short intervals again: at the `online` event the network is often not usable yet.
 *
 * @param attempt rejects where it fails
 * @param signal ends the attempts
 */
export function retryWhileVisible(attempt: () => Promise<unknown>, signal: AbortSignal): void {
	let delay = FIRST_DELAY_MS;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isTrying = false;
	const stop = () => {
		clearTimeout(timer);
		removeEventListener('online', tryNow);
		document.removeEventListener('visibilitychange', tryNow);
	};
	const wait = () => {
		timer = setTimeout(tryAgain, delay);
		delay = Math.min(delay * 2, MAX_DELAY_MS);
	};
	const tryAgain = () => {
		clearTimeout(timer);
		if (isTrying || document.hidden) return;
		isTrying = true;
		attempt()
			.then(stop, () => signal.aborted || wait())
			.finally(() => {
				isTrying = false;
			});
	};
	const tryNow = () => {
		delay = FIRST_DELAY_MS;
		tryAgain();
	};
	addEventListener('online', tryNow);
	document.addEventListener('visibilitychange', tryNow);
	signal.addEventListener('abort', stop);
	wait();
}
