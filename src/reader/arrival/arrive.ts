import { focusOn } from '../../browser/focus-on.ts';
import type { Place } from '../../browser/place.ts';
import { goToPlace } from '../../browser/place-keeper.ts';
import { openRestOver } from '../../browser/rest-element.ts';
import { keyOfFragment } from '../../core/address/address.ts';
import type { Article } from '../../core/article/article.ts';

/** The element of a fragment's block, or of the block that replaced it; null where there is neither. */
export function targetOf(fragment: string, { edition }: Article): HTMLElement | null {
	const key = keyOfFragment(fragment) ?? fragment.slice(1);
	const successor = edition?.moved?.find(([lost]) => lost === key)?.[1];
	return document.getElementById(key) ?? document.getElementById(successor ?? '');
}

/**
 * Scrolls a fragment's target to the reading line, opens the hidden part that contains it and moves the
 * focus there.
 *
 * @returns false where the article has no such block
 */
export function arriveAt(fragment: string, article: Article): boolean {
	const target = targetOf(fragment, article);
	// The browser itself goes to targets in the frame, such as the skip link's.
	if (!target?.closest('[data-blocks]')) return fragment.startsWith('#_');
	openRestOver(target);
	goToPlace({ id: target.id, into: 0, below: 0 });
	focusOn(target);
	return true;
}

/**
 * Scrolls to a place, and opens the hidden part that contains it.
 *
 * @returns false where its block does not exist
 */
export function returnTo(place: Place | null): boolean {
	const target = document.getElementById(place?.id ?? '');
	if (target) openRestOver(target);
	return goToPlace(place);
}
