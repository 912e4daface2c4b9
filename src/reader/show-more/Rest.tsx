import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocation } from 'react-router';
import { readEntry, writeEntry } from '../../browser/history-entry.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { focusOn } from '../arrival/focus-on.ts';

const ENTRY = 'open';

/**
 * What show-more hides, and its button.
 *
 * Hidden with `hidden="until-found"`, so that the browser itself opens it for find-in-page, for
 * `#key` and for `#:~:text=`, before any script runs too. React writes that attribute as a plain
 * `hidden` (react 19.3), so it is set here, and by the build in prerendered pages.
 */
export function Rest({ children }: { children: ReactNode }) {
	const { t, locale, dir } = useMessages();
	const rest = useRef<HTMLDivElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	const [open, setOpen] = useState(false);
	// To hide it for the moment until it is drawn open would throw the page back to where it ended.
	const opening = useRef(false);
	const entry = useLocation().key;

	// biome-ignore lint/correctness/useExhaustiveDependencies: each history entry has its own
	useLayoutEffect(() => {
		const element = rest.current;
		if (!element) return;
		const prerendered = element.dataset.rest === 'closed';
		element.dataset.rest = '';
		const found = prerendered && !element.hasAttribute('hidden');
		if (open) writeEntry(ENTRY, true);
		else if (found || readEntry(ENTRY) === true) {
			opening.current = true;
			setOpen(true);
		}
	}, [entry]);

	useLayoutEffect(() => {
		if (open) rest.current?.removeAttribute('hidden');
		else if (!opening.current) rest.current?.setAttribute('hidden', 'until-found');
		opening.current = false;
	}, [open]);

	// Before the page's own effects: they may look for something that is hidden here.
	useLayoutEffect(() => {
		const element = rest.current;
		const onFound = () => {
			setOpen(true);
			writeEntry(ENTRY, true);
		};
		// A link within the page makes an entry of its own, of which the router says nothing.
		const onEntry = () => {
			if (!element?.hasAttribute('hidden')) writeEntry(ENTRY, true);
		};
		element?.addEventListener('beforematch', onFound);
		addEventListener('hashchange', onEntry);
		return () => {
			element?.removeEventListener('beforematch', onFound);
			removeEventListener('hashchange', onEntry);
		};
	}, []);

	const toggle = () => {
		const before = button.current?.getBoundingClientRect().top ?? 0;
		flushSync(() => setOpen(!open));
		writeEntry(ENTRY, !open);
		if (open) {
			// The button went up with the end of the text: bring the reader to it.
			const after = button.current?.getBoundingClientRect().top ?? 0;
			window.scrollBy({ top: after - before, behavior: 'instant' });
		} else {
			focusOn(rest.current?.querySelector('[id]'));
		}
	};

	return (
		<>
			<div id="_rest" data-rest="" ref={rest}>
				{children}
			</div>
			<p className="mbs-6 grid justify-items-center border-rule border-bs pbs-5 whole:hidden noscript:hidden">
				<button
					type="button"
					className="button inline-flex items-center gap-2 text-[1.0625rem]/[1.5]"
					ref={button}
					data-show-more=""
					lang={locale}
					dir={dir}
					aria-expanded={open}
					aria-controls="_rest"
					onClick={toggle}
				>
					{t(open ? 'article.showLess' : 'article.showMore')}
					<Icon name={open ? 'less' : 'more'} />
				</button>
			</p>
		</>
	);
}
