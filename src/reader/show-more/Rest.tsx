import { type ReactNode, useCallback, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { focusOn } from '../../browser/focus-on.ts';
import { readEntry, writeEntry } from '../../browser/history-entry.ts';
import { REST_OPEN_KEY, type RestElement } from '../../browser/rest-element.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TEXT_CLASS } from '../page/text-class.ts';

declare module 'react' {
	namespace JSX {
		interface IntrinsicElements {
			'matn-rest': DetailedHTMLProps<HTMLAttributes<RestElement>, RestElement>;
		}
	}
}

const MINUTES_ID = '_rest-minutes';

/**
 * The part of an article that "show more" hides, and its button. The element holds the state.
 *
 * @param props.minutes the reading time of the part, in minutes, if it is known
 */
export function Rest({ minutes, children }: { minutes?: number; children: ReactNode }) {
	const { t, locale, dir } = useMessages();
	const rest = useRef<RestElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	const open = useSyncExternalStore(
		useCallback((notify) => {
			const element = rest.current;
			element?.addEventListener('toggle', notify);
			return () => element?.removeEventListener('toggle', notify);
		}, []),
		() => rest.current?.open === true,
		() => false,
	);
	useRememberedOpen(rest);
	const isTold = minutes !== undefined && !open;

	const toggle = () => {
		const element = rest.current;
		if (!element) return;
		const topBefore = button.current?.getBoundingClientRect().top ?? 0;
		element.open = !element.open;
		if (element.open) focusOn(element.querySelector('[id]'));
		else {
			// The button moved up with the end of the text: scroll so that it stays where it was on the screen.
			const topAfter = button.current?.getBoundingClientRect().top ?? 0;
			window.scrollBy({ top: topAfter - topBefore, behavior: 'instant' });
		}
	};

	return (
		<>
			<matn-rest id="_rest" className={TEXT_CLASS} ref={rest}>
				{children}
			</matn-rest>
			{/* Reader views leave out what is in a footer. */}
			<footer className="cut whole:hidden" lang={locale} dir={dir}>
				<button
					type="button"
					className="button"
					ref={button}
					data-show-more=""
					aria-expanded={open}
					aria-controls="_rest"
					aria-describedby={isTold ? MINUTES_ID : undefined}
					onClick={toggle}
				>
					<span>{t(open ? 'article.showLess' : 'article.showMore')}</span>
					<Icon name={open ? 'less' : 'more'} />
				</button>
				{isTold && <p id={MINUTES_ID}>{t('article.restMinutes', { count: minutes })}</p>}
			</footer>
		</>
	);
}

/** Opens the rest if the history entry says so, and stores each change in the entry. */
function useRememberedOpen(rest: { current: RestElement | null }): void {
	const entry = useLocation().key;
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each history entry
	useLayoutEffect(() => {
		const element = rest.current;
		if (!element) return;
		const remember = () => {
			const isOpen = element.open === true;
			if (isOpen !== (readEntry(REST_OPEN_KEY) === true)) writeEntry(REST_OPEN_KEY, isOpen);
		};
		if (readEntry(REST_OPEN_KEY) === true) element.open = true;
		remember();
		element.addEventListener('toggle', remember);
		// A link within the page adds a history entry, which the router doesn't report.
		addEventListener('hashchange', remember);
		return () => {
			element.removeEventListener('toggle', remember);
			removeEventListener('hashchange', remember);
		};
	}, [entry]);
}
