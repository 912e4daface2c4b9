import type { Place } from '../../browser/place.ts';
import { goToPlace } from '../../browser/place-keeper.ts';
import type { RestElement } from '../../browser/rest-element.ts';
import { keyOfFragment } from '../../core/address/address.ts';
import type { Article } from '../../core/article/article.ts';
import { focusOn } from './focus-on.ts';

/** The element of the block that a fragment means, by its key or by that of its successor. */
export function targetOf(fragment: string, { edition }: Article): HTMLElement | null {
	const key = keyOfFragment(fragment) ?? fragment.slice(1);
	const successor = edition?.moved?.find(([lost]) => lost === key)?.[1];
	return document.getElementById(key) ?? document.getElementById(successor ?? '');
}

/**
 * Brings a fragment's target under the header, opens what is folded over it and moves the focus
 * there. False where the article has no such block.
 */
export function arriveAt(fragment: string, article: Article): boolean {
	const target = targetOf(fragment, article);
	// Other targets of the frame, such as that of the skip link, are the browser's to reach.
	if (!target?.closest('[data-blocks]')) return fragment.startsWith('#_');
	openRestOver(target);
	goToPlace({ id: target.id, into: 0, below: 0 });
	focusOn(target);
	return true;
}

/** Goes to a place, and opens what is folded over it. False where it is gone. */
export function returnTo(place: Place | null): boolean {
	const target = document.getElementById(place?.id ?? '');
	if (target) openRestOver(target);
	return goToPlace(place);
}

/** Browsers open it by themselves only where they go to the target by themselves. */
function openRestOver(target: Element): void {
	const rest = target.closest<RestElement>('matn-rest');
	if (rest) rest.open = true;
}
