import { useEffect } from 'react';
import { copiedOf, type Side, sideOf } from './one-side.ts';

/**
 * Selecting and copying takes one of two texts: that in which the selection began.
 *
 * `data-selecting` on `<html>` says which; the style sheet then lets the other one be.
 */
export function useOneLanguage(): void {
	useEffect(() => {
		const root = document.documentElement;
		const stop = new AbortController();
		const options = { signal: stop.signal };
		/** The text that the reader last pressed in. */
		let pressed: Side = 'first';
		const here = () => sideOf(document.activeElement) ?? pressed;
		document.addEventListener(
			'pointerdown',
			({ target, shiftKey }) => {
				// A press begins anew, unless it draws the end of what is selected.
				if (shiftKey) return;
				pressed = sideOf(target) ?? 'first';
				// What lies under a selection of the other text would be dragged, not selected.
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
