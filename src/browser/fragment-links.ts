/*
 * Links within the page are the browser's: it scrolls to the target by itself. The router, and all others
 * that listen to `popstate` or `hashchange`, learn of it after the frame that shows the target, which
 * would otherwise wait for them.
 */

/** The types of the events of a link that was followed, as long as nobody has learnt of it. */
const held: string[] = [];

/** Whether the browser has followed a link within the page of which others have not learnt yet. */
export const isFollowingFragment = (): boolean => held.length > 0;

/** Holds the events of links within the page back until their target is shown. To be called once. */
export function followFragmentsFirst(): void {
	const first = { capture: true };
	addEventListener('popstate', hold, first);
	addEventListener('hashchange', hold, first);
	// A click may lead to another page: the router must know the entry that it leaves.
	addEventListener('click', release, first);
}

function hold(event: Event): void {
	// It is one of `release`.
	if (!event.isTrusted) return;
	// Only an entry that a link within the page has added has no state.
	const isOfFragment = event.type === 'popstate' ? history.state === null : isFollowingFragment();
	// A page in the background draws no frames.
	if (!isOfFragment || document.hidden) {
		release();
		return;
	}
	event.stopImmediatePropagation();
	if (!isFollowingFragment()) requestAnimationFrame(() => setTimeout(release));
	held.push(event.type);
}

function release(): void {
	for (const type of held.splice(0)) dispatchEvent(new Event(type));
}
