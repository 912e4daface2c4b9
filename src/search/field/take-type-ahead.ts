/**
 * Focuses the search's field, with what was typed before it was there (`type-ahead.ts`).
 *
 * While an input method composes letters, they are only copied, and the focus moves when they are done: to
 * move it would end the composition. On Android a word is being composed until the space after it.
 */
export function focusWithTypeAhead(to: HTMLInputElement): void {
	const from = document.querySelector<HTMLInputElement>('.type-ahead input');
	if (!from) {
		to.focus();
		return;
	}
	const remove = () => from.parentElement?.remove();
	const copy = () => {
		if (to.value === from.value) return;
		to.value = from.value;
		to.dispatchEvent(new Event('input', { bubbles: true }));
	};
	const move = () => {
		copy();
		to.focus();
		to.setSelectionRange(from.selectionStart, from.selectionEnd);
		remove();
	};
	if (from.dataset.last !== 'compositionstart') {
		move();
		return;
	}
	copy();
	from.addEventListener('input', copy);
	const moveUnlessLeft = () => (document.activeElement === from ? move() : remove());
	from.addEventListener('compositionend', () => setTimeout(moveUnlessLeft), { once: true });
}
