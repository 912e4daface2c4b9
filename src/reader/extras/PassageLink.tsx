import { type ComponentType, useEffect, useLayoutEffect, useRef, useState } from 'react';
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

interface PassageLinkProps {
	slug: string;
	article: Article;
	/** Controls of other features for the words that are selected. */
	Tools: ComponentType<{ slug: string; article: Article; className: string }> | undefined;
}

/** The bar below a selection in the text: the button that copies a link to the passage, and other features' controls. */
export function PassageLink({ slug, article, Tools }: PassageLinkProps) {
	const { t, dir } = useMessages();
	const bar = useRef<HTMLDivElement>(null);
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
				isDragging = pointerType === 'mouse' && !bar.current?.contains(target as Node);
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

	// Once the bar is seen, its key works.
	useLayoutEffect(() => {
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
			bar.current?.querySelector('button')?.focus();
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
		// biome-ignore lint/a11y/noStaticElementInteractions: only keeps a press from clearing the selection
		<div
			ref={bar}
			// On touch screens at the bottom of the screen: around a selection are the system's menu and handles.
			className="passage-link absolute z-5 flex items-center rounded-xl border border-paper bg-ink text-paper text-small [box-shadow:0_0.4rem_1.2rem_rgb(0_0_0/22%)] pointer-coarse:fixed pointer-coarse:inset-x-0! pointer-coarse:inset-bs-auto! pointer-coarse:inset-be-[var(--above-speech,1rem)]! pointer-coarse:mx-auto pointer-coarse:inline-fit print:hidden"
			style={{ insetBlockStart: spot.top, insetInlineStart: spot.start }}
			onPointerDown={(event) => event.preventDefault()}
			onMouseDown={(event) => event.preventDefault()}
		>
			<button
				type="button"
				className={`${BUTTON} gap-[0.45rem] ps-[0.85rem] pe-4`}
				title={Tools && t('reader:passage.copy')}
				onClick={copy}
			>
				<Icon name="link" />
				<span className={Tools && 'max-sm:sr-only'}>{t('reader:passage.copy')}</span>
			</button>
			{Tools && (
				<Tools
					slug={slug}
					article={article}
					className={`${BUTTON} min-inline-target justify-center`}
				/>
			)}
		</div>
	);
}

/** Width of the bar in the language with the longest label, in CSS pixels. */
const BAR_WIDTH_PX = 400;

const BUTTON =
	'inline-flex min-block-target cursor-pointer items-center whitespace-nowrap rounded-xl -outline-offset-4 outline-paper';

function spotOf(range: Range | undefined, dir: 'ltr' | 'rtl'): Spot | undefined {
	const last = range && [...range.getClientRects()].at(-1);
	if (!last) return undefined;
	const width = document.documentElement.clientWidth;
	const start = dir === 'rtl' ? width - last.right : last.left;
	return {
		top: scrollY + last.bottom + 8,
		start: Math.max(8, Math.min(start, width - BAR_WIDTH_PX)),
	};
}
