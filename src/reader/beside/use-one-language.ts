import { useEffect } from 'react';
import { copiedOf, type Side, sideOf } from './one-side.ts';

/**
 * Restricts selecting and copying to the text in which the selection began.
 *
 * `data-selecting` on `<html>` names it; the style sheet makes the other text unselectable.
 */
export function useOneLanguage(): void {
	useEffect(() => {
		const root = document.documentElement;
		const stop = new AbortController();
		const options = { signal: stop.signal };
		/** The text of the last pointer press. */
		let pressed: Side = 'first';
		const here = () => sideOf(document.activeElement) ?? pressed;
		document.addEventListener(
			'pointerdown',
			({ target, shiftKey }) => {
				// A press starts a new selection, unless Shift extends the present one.
				if (shiftKey) return;
				pressed = sideOf(target) ?? 'first';
				// A press on selected content would drag it instead of starting a selection.
				if (root.dataset.selecting !== pressed) getSelection()?.removeAllRanges();
				delete root.dataset.selecting;
			},
			{ ...options, capture: true },
		);
		document.addEventListener(
			'selectstart',
			({ target }) => {
				root.dataset.selecting = sideOf(target) ?? here();
			},
			options,
		);
		document.addEventListener(
			'copy',
			(event) => {
				const selection = getSelection();
				const side = root.dataset.selecting === 'second' ? 'second' : 'first';
				const copied = selection && copiedOf(selection, side);
				if (!copied || !event.clipboardData) return;
				event.preventDefault();
				event.clipboardData.setData('text/plain', copied.text);
				event.clipboardData.setData('text/html', copied.html);
			},
			options,
		);
		return () => {
			stop.abort();
			delete root.dataset.selecting;
		};
	}, []);
}
