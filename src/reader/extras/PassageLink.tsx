import { useEffect, useRef, useState } from 'react';
import { selectedRange } from '../../browser/text/selected-range.ts';
import type { Article } from '../../core/article/article.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { copyAddress } from './copy-address.ts';
import { addressOfRange } from './selected-passage.ts';

/** The end of a selection on the page, in CSS pixels. */
interface Spot {
	top: number;
	/** Distance from the page's inline-start edge. */
	start: number;
}

/** The button below a selection in the text, which copies a link to the passage. */
export function PassageLink({ article }: { article: Article }) {
	const { t, dir } = useMessages();
	const button = useRef<HTMLButtonElement>(null);
	const [spot, setSpot] = useState<Spot>();

	useEffect(() => {
		let isDragging = false;
		const look = () => {
			if (!isDragging) setSpot(spotOf(selectedRange(), dir));
		};
		const stop = new AbortController();
		const options = { signal: stop.signal };
		document.addEventListener('selectionchange', look, options);
		addEventListener('resize', look, options);
		document.addEventListener(
			'pointerdown',
			({ pointerType, target }) => {
				// A mouse selects until its button is released; on touch screens, selection handles are dragged.
				isDragging = pointerType === 'mouse' && target !== button.current;
			},
			options,
		);
		document.addEventListener(
			'pointerup',
			() => {
				isDragging = false;
				look();
			},
			options,
		);
		look();
		return () => stop.abort();
	}, [dir]);

	useEffect(() => {
		if (!spot) return;
		let hasMoved = false;
		// The first Tab from a selection in the text moves the focus to the button; later ones are not changed.
		const onKey = (event: KeyboardEvent) => {
			if (event.key === 'Escape') return setSpot(undefined);
			const focused = document.activeElement;
			const inText = !focused || focused === document.body || focused.closest('main');
			if (event.key !== 'Tab' || event.shiftKey || !inText || hasMoved) return;
			hasMoved = true;
			event.preventDefault();
			button.current?.focus();
		};
		document.addEventListener('keydown', onKey);
		return () => document.removeEventListener('keydown', onKey);
	}, [spot]);

	const copy = () => {
		const range = selectedRange();
		const address = range && addressOfRange(range, article, location.href);
		if (address) copyAddress(address, t, { notice: t('reader:passage.copied') });
	};

	if (!spot) return null;
	return (
		<button
			ref={button}
			type="button"
			// On touch screens at the bottom of the screen: around a selection are the system's menu and handles.
			className="passage-link absolute z-5 inline-flex min-block-target cursor-pointer items-center gap-[0.45rem] whitespace-nowrap rounded-xl border border-paper bg-ink ps-[0.85rem] pe-4 text-paper text-small [box-shadow:0_0.4rem_1.2rem_rgb(0_0_0/22%)] pointer-coarse:fixed pointer-coarse:inset-x-0! pointer-coarse:inset-bs-auto! pointer-coarse:inset-be-[var(--above-speech,1rem)]! pointer-coarse:mx-auto pointer-coarse:inline-fit print:hidden"
			style={{ insetBlockStart: spot.top, insetInlineStart: spot.start }}
			// Otherwise a press would clear the selection.
			onPointerDown={(event) => event.preventDefault()}
			onMouseDown={(event) => event.preventDefault()}
			onClick={copy}
		>
			<Icon name="link" />
			<span>{t('reader:passage.copy')}</span>
		</button>
	);
}

/** Width of the button in the language with the longest label, in CSS pixels. */
const BUTTON_WIDTH_PX = 300;

function spotOf(range: Range | undefined, dir: 'ltr' | 'rtl'): Spot | undefined {
	const last = range && [...range.getClientRects()].at(-1);
	if (!last) return undefined;
	const width = document.documentElement.clientWidth;
	const start = dir === 'rtl' ? width - last.right : last.left;
	return {
		top: scrollY + last.bottom + 8,
		start: Math.max(8, Math.min(start, width - BUTTON_WIDTH_PX)),
	};
}
