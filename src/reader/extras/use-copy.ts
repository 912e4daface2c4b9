import { useEffect } from 'react';
import type { RestElement } from '../../browser/rest-element.ts';
import { selectedRange } from '../../browser/text/selected-range.ts';
import { cleanCopy } from './clean-copy.ts';

const BLOCKS = 'h1, h2, h3, h4, p, li, blockquote, figcaption, caption, pre, tr';

/** Copies the text alone, with its language and direction, where the selection is in the text. */
export function useCopy(): void {
	useEffect(() => {
		document.addEventListener('copy', onCopy);
		return () => document.removeEventListener('copy', onCopy);
	}, []);
}

function onCopy(event: ClipboardEvent): void {
	const range = selectedRange();
	const around = elementOf(range?.commonAncestorContainer);
	// Of two texts, one is copied (`use-one-language.ts`).
	if (!range || !around?.closest('[data-blocks]') || around.closest('[data-beside]')) return;
	const copy = document.createElement('div');
	copy.append(range.cloneContents());
	const rest = document.querySelector<RestElement>('matn-rest');
	if (rest && !rest.open) copy.querySelector('matn-rest')?.remove();
	cleanCopy(copy);
	// The selection is of notes alone.
	if (!copy.textContent.trim()) return;
	copy.lang = around.closest<HTMLElement>('[lang]')?.lang ?? '';
	copy.dir = getComputedStyle(around).direction;
	event.clipboardData?.setData('text/html', copy.outerHTML);
	event.clipboardData?.setData('text/plain', plainText(copy));
	event.preventDefault();
}

function elementOf(node: Node | undefined): Element | null {
	return node instanceof Element ? node : (node?.parentElement ?? null);
}

/** Blocks apart by an empty line, cells by a tab. */
function plainText(copy: Element): string {
	const marked = copy.cloneNode(true) as Element;
	for (const line of marked.querySelectorAll('br')) line.replaceWith('\n');
	for (const cell of marked.querySelectorAll('td + td, th + th, th + td')) cell.prepend('\t');
	for (const block of marked.querySelectorAll(BLOCKS))
		block.after(block.matches('li, tr') ? '\n' : '\n\n');
	return marked.textContent.replace(/\n{3,}/g, '\n\n').trim();
}
