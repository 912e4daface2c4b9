import { type RefObject, useLayoutEffect } from 'react';
import {
	goToPlace,
	keepPlace,
	markTextShown,
	rememberedPlace,
} from '../../browser/place-keeper.ts';

/**
 * Scrolls to the reader's place among the notes on the way back in history, else to the top, and preserves
 * the place from then on.
 *
 * @param isShown whether the notes are shown
 */
export function useNotesPlace(page: RefObject<HTMLElement | null>, isShown: boolean): void {
	useLayoutEffect(() => (page.current ? keepPlace(page.current) : undefined), [page]);
	useLayoutEffect(() => {
		const place = rememberedPlace();
		if (place !== undefined && !isShown) return;
		goToPlace(place ?? null);
		markTextShown();
	}, [isShown]);
}
