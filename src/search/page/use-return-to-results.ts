import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { readEntry, writeEntry } from '../../browser/history-entry.ts';
import { goToPlace, keepPlace, placeShown, rememberedPlace } from '../../browser/place-keeper.ts';

const ENTRY = 'followed';

interface Followed {
	/** The row's id. */
	id: string;
	/** Whether the focus was in the field. */
	fromField: boolean;
}

interface ReturnTo {
	/** What holds the results. */
	results: RefObject<HTMLElement | null>;
	field: RefObject<HTMLInputElement | null>;
	/** Whether the address asks for anything. */
	asks: boolean;
	/** Whether what it asks for is shown. */
	shown: boolean;
	onActive: (id: string | undefined) => void;
}

/**
 * Begins a new search in the field; on the way back to an old one, leads to the row that was followed.
 *
 * @returns what to call as the reader follows a row
 */
export function useReturnToResults({
	results,
	field,
	asks,
	shown,
	onActive,
}: ReturnTo): (id: string) => void {
	const { key } = useLocation();
	const navigation = useNavigationType();
	const arrived = useRef<string>(undefined);

	useLayoutEffect(
		() => (results.current ? keepPlace(results.current, true) : undefined),
		[results],
	);

	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each entry, as it is shown
	useLayoutEffect(() => {
		const back = navigation === 'POP';
		if (arrived.current === key || (back && !shown)) return;
		arrived.current = key;
		if (back) returnTo(rememberedFollowed());
		else {
			goToPlace(null);
			// From the header the way leads into the field; whoever chose something here stays there.
			if (!asks && !document.activeElement?.closest('main')) field.current?.focus();
		}
		placeShown();
	}, [key, shown]);

	const returnTo = (followed: Followed | undefined) => {
		const place = rememberedPlace();
		if (place !== undefined) goToPlace(place);
		if (!followed) return;
		const row = document.getElementById(followed.id);
		if (row && followed.fromField) onActive(followed.id);
		(followed.fromField ? field.current : row)?.focus({ preventScroll: true });
	};

	return useCallback(
		(id) => writeEntry(ENTRY, { id, fromField: document.activeElement === field.current }),
		[field],
	);
}

function rememberedFollowed(): Followed | undefined {
	const kept = readEntry(ENTRY) as Partial<Followed> | undefined;
	return typeof kept?.id === 'string'
		? { id: kept.id, fromField: kept.fromField === true }
		: undefined;
}
