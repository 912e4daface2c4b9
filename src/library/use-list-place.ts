import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';
import { goToPlace, keepPlace, markTextShown, rememberedPlace } from '../browser/place-keeper.ts';

/**
 * Brings the reader to the row that they left, or to the top of a list that is new to them, and
 * keeps the place from then on.
 *
 * @param shown what the list shows, whatever the language of the interface: in another one the
 * place is kept
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

/** From the pager below the list, the way goes on at its top; a filter that was chosen keeps the focus. */
function leavePager(): void {
	if (document.activeElement?.closest('.pager')) {
		document.getElementById('_content')?.focus({ preventScroll: true });
	}
}
