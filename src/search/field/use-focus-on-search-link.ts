import { type RefObject, useEffect } from 'react';

/** On the search's own page the link to the search, and its keyboard shortcut, focus the field. */
export function useFocusOnSearchLink(field: RefObject<HTMLInputElement | null>): void {
	useEffect(() => {
		const onClick = (event: MouseEvent) => {
			const { target, ctrlKey, metaKey, shiftKey } = event;
			if (ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return;
			if (!target.closest('[rel=search]')) return;
			event.preventDefault();
			field.current?.focus();
			field.current?.select();
		};
		document.addEventListener('click', onClick, { capture: true });
		return () => document.removeEventListener('click', onClick, { capture: true });
	}, [field]);
}
