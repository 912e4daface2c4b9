import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';
import { goToPlace, keepPlace, markTextShown, rememberedPlace } from '../browser/place-keeper.ts';

/**
 * Scrolls to the reader's place in a list on the way back in history, and to the top of a new list, and
 * preserves the place from then on.
 *
 * @param shown the list's address without the locale: when only the locale changes, the place is preserved
 */
export function useListPlace(list: RefObject<HTMLElement | null>, shown: string): void {
	const navigation = useNavigationType();
	const before = useRef<string>(undefined);
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each list
	useLayoutEffect(() => {
		const isFirst = before.current === undefined;
		before.current = shown;
		const stop = list.current ? keepPlace(list.current) : undefined;
		const place = rememberedPlace();
		if (place !== undefined) goToPlace(place);
		else if (navigation !== 'POP') {
			goToPlace(null);
			if (!isFirst) leavePager();
		}
		markTextShown();
		return stop;
	}, [shown]);
}

/** Moves the focus from the pager below the list to the top. A filter link keeps the focus. */
function leavePager(): void {
	if (document.activeElement?.closest('.pager')) {
		document.getElementById('_content')?.focus({ preventScroll: true });
	}
}
