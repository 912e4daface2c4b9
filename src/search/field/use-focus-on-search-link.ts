import { type RefObject, useEffect } from 'react';
import { isSearchAddress } from './type-ahead.ts';

/** On the search's own page the link to the search, and its keyboard shortcut, focus the field. */
export function useFocusOnSearchLink(field: RefObject<HTMLInputElement | null>): void {
	useEffect(() => {
		const onClick = (event: MouseEvent) => {
			const { target, ctrlKey, metaKey, shiftKey } = event;
			if (ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return;
			// After a link to another page this one is there for some frames more: the click leads back here.
			if (!target.closest('[rel=search]') || !isSearchAddress()) return;
			event.preventDefault();
			field.current?.focus();
			field.current?.select();
		};
		document.addEventListener('click', onClick, { capture: true });
		return () => document.removeEventListener('click', onClick, { capture: true });
	}, [field]);
}
