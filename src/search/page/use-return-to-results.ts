import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { readEntry, writeEntry } from '../../browser/history-entry.ts';
import {
	goToPlace,
	keepPlace,
	markTextShown,
	rememberedPlace,
} from '../../browser/place-keeper.ts';
import { focusWithTypeAhead } from '../field/take-type-ahead.ts';

const HISTORY_KEY = 'followed';

interface Followed {
	/** The row's id. */
	id: string;
	/** Whether the focus was in the field. */
	fromField: boolean;
}

interface ReturnOptions {
	/** The element that contains the results. */
	results: RefObject<HTMLElement | null>;
	field: RefObject<HTMLInputElement | null>;
	/** Whether the address has a question. */
	hasQuestion: boolean;
	/** Whether its results are shown. */
	isShown: boolean;
	onActive: (id: string | undefined) => void;
}

/**
 * Focuses the field for a new search; on the way back in history, the row that was followed.
 *
 * @returns what to call with the id of a row when the reader follows it
 */
export function useReturnToResults({
	results,
	field,
	hasQuestion,
	isShown,
	onActive,
}: ReturnOptions): (id: string) => void {
	const { key } = useLocation();
	const navigation = useNavigationType();
	const arrived = useRef<string>(undefined);

	useLayoutEffect(
		() => (results.current ? keepPlace(results.current, true) : undefined),
		[results],
	);

	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each history entry, when it is shown
	useLayoutEffect(() => {
		const back = navigation === 'POP';
		if (arrived.current === key || (back && !isShown)) return;
		arrived.current = key;
		if (back) returnTo(rememberedFollowed());
		else {
			goToPlace(null);
			// Not where the focus is on another control of this page.
			if (field.current && !hasQuestion && !document.activeElement?.closest('main'))
				focusWithTypeAhead(field.current);
		}
		markTextShown();
	}, [key, isShown]);

	const returnTo = (followed: Followed | undefined) => {
		const place = rememberedPlace();
		if (place !== undefined) goToPlace(place);
		if (!followed) return;
		const row = document.getElementById(followed.id);
		if (row && followed.fromField) onActive(followed.id);
		(followed.fromField ? field.current : row)?.focus({ preventScroll: true });
	};

	return useCallback(
		(id) => writeEntry(HISTORY_KEY, { id, fromField: document.activeElement === field.current }),
		[field],
	);
}

function rememberedFollowed(): Followed | undefined {
	const { id, fromField } = (readEntry(HISTORY_KEY) ?? {}) as Partial<Followed>;
	return typeof id === 'string' ? { id, fromField: fromField === true } : undefined;
}
