import { isRendered, type Place } from '../browser/place.ts';
import { goToPlace } from '../browser/place-keeper.ts';
import { keyOfFragment } from '../core/address.ts';
import { focusOn } from './focus-on.ts';

/**
 * Brings a fragment's target under the header, opens what is folded over it and moves the focus
 * there. False where the article has no such block.
 *
 * @param successors where the keys lead that the article has lost
 */
export function arriveAt(fragment: string, successors: ReadonlyMap<string, string>): boolean {
	// The frame's own targets, such as that of the skip link, are the browser's to reach.
	if (fragment.startsWith('#_')) return true;
	const key = keyOfFragment(fragment) ?? '';
	const target = document.getElementById(key) ?? document.getElementById(successors.get(key) ?? '');
	if (!target) return false;
	if (!isRendered(target)) open(target);
	goToPlace({ id: target.id, into: 0, below: 0 });
	focusOn(target);
	return true;
}

/** Goes to a place, and opens what is folded over it. False where it is gone. */
export function returnTo(place: Place | null): boolean {
	const target = document.getElementById(place?.id ?? '');
	if (target && !isRendered(target)) open(target);
	return goToPlace(place);
}

/** Browsers that find hidden text do this by themselves; the others are helped. */
function open(target: Element): void {
	const hidden = target.closest('[hidden]');
	hidden?.removeAttribute('hidden');
	hidden?.dispatchEvent(new Event('beforematch'));
}
