import { useEffect, useRef, useState } from 'react';
import type { Article } from '../../core/article/article.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { copyAddress } from './copy-address.ts';
import { addressOfRange } from './selected-passage.ts';

/** The lower edge of a selection, on the page. */
interface Spot {
	top: number;
	/** From the edge at which lines begin. */
	start: number;
}

/** Beside a selection in the text: the control that copies a link to the passage. */
export function PassageLink({ article }: { article: Article }) {
	const { t, dir } = useMessages();
	const button = useRef<HTMLButtonElement>(null);
	const [spot, setSpot] = useState<Spot>();

	useEffect(() => {
		let held = false;
		const look = () => {
			if (!held) setSpot(spotOf(selectedRange(), dir));
		};
		const stop = new AbortController();
		const options = { signal: stop.signal };
		document.addEventListener('selectionchange', look, options);
		addEventListener('resize', look, options);
		document.addEventListener(
			'pointerdown',
			({ pointerType, target }) => {
				// A finger that selects lifts off and drags handles; a mouse is at it until it is released.
				held = pointerType === 'mouse' && target !== button.current;
			},
			options,
		);
		document.addEventListener(
			'pointerup',
			() => {
				held = false;
				look();
			},
			options,
		);
		look();
		return () => stop.abort();
	}, [dir]);

	useEffect(() => {
		if (!spot) return;
		let led = false;
		// From a selection in the text, Tab leads to what can be done with it; the next one goes on.
		const onKey = (event: KeyboardEvent) => {
			if (event.key === 'Escape') return setSpot(undefined);
			const focused = document.activeElement;
			const inText = !focused || focused === document.body || focused.closest('main');
			if (event.key !== 'Tab' || event.shiftKey || !inText || led) return;
			led = true;
			event.preventDefault();
			button.current?.focus();
		};
		document.addEventListener('keydown', onKey);
		return () => document.removeEventListener('keydown', onKey);
	}, [spot]);

	const copy = () => {
		const range = selectedRange();
		const address = range && addressOfRange(range, article, location.href);
		if (address) copyAddress(address, t, { said: t('reader:passage.copied') });
	};

	if (!spot) return null;
	return (
		<button
			ref={button}
			type="button"
			// On touch screens below the text: the system's own menu stands over a selection, its handles below.
			className="passage-link absolute z-5 inline-flex min-block-target cursor-pointer items-center gap-[0.45rem] whitespace-nowrap rounded-xl border border-paper bg-ink ps-[0.85rem] pe-4 text-paper text-small [box-shadow:0_0.4rem_1.2rem_rgb(0_0_0/22%)] pointer-coarse:fixed pointer-coarse:inset-x-0! pointer-coarse:inset-bs-auto! pointer-coarse:inset-be-4! pointer-coarse:mx-auto pointer-coarse:inline-fit print:hidden"
			style={{ insetBlockStart: spot.top, insetInlineStart: spot.start }}
			// A press would take the selection away.
			onPointerDown={(event) => event.preventDefault()}
			onMouseDown={(event) => event.preventDefault()}
			onClick={copy}
		>
			<Icon name="link" />
			{t('reader:passage.copy')}
		</button>
	);
}

/** The selection, where it is one of the article's text. */
function selectedRange(): Range | undefined {
	const selection = document.getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const range = selection.getRangeAt(0);
	const text = document.querySelector('[data-blocks]');
	return text && range.intersectsNode(text) && range.toString().trim() ? range : undefined;
}

/** Room for the control in its longest language, in CSS pixels. */
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
