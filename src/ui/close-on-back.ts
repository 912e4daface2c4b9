/*
 * While a sheet or menu is open, the page has a second history entry, so that Back closes what is open
 * and not the page. An entry that is left over is replaced by the next link.
 */

/** The property of `history.state` that marks such an entry. */
const MARK = 'over';

/** Closes what is open. */
let close: (() => void) | undefined;
/** The page's address when it was opened. */
let href = '';
/** Whether the entry is being left because what was open is closed. */
let isGoingBack = false;
/** Whether the last click follows a link, which then replaces the entry. */
let isFollowing = false;

/** Whether the current history entry is that of an open sheet or menu. */
export const isEntryOfOpen = (): boolean => history.state?.[MARK] === true;

/** Whether a click on a link opens it here, and not in a new tab or window. */
export const isPlainClick = (
	click: Pick<MouseEvent, 'button' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
): boolean =>
	click.button === 0 && !(click.altKey || click.ctrlKey || click.metaKey || click.shiftKey);

/**
 * Calls a function when the reader goes back in history.
 *
 * @returns a function to be called when it is closed
 */
export function closeOnBack(run: () => void): () => void {
	close = run;
	href = location.href;
	if (!isGoingBack) addEntry();
	return () => {
		if (close !== run) return;
		close = undefined;
		// The click that closed it may be on a link.
		setTimeout(() => {
			if (close || isFollowing || !isEntryOfOpen()) return;
			isGoingBack = true;
			history.back();
		});
	};
}

function addEntry(): void {
	if (!isEntryOfOpen()) history.pushState({ ...history.state, [MARK]: true }, '');
}

/** Makes Back close menus, too: every element with `popover`. To be called once. */
export function closeMenusOnBack(): void {
	let closed: (() => void) | undefined;
	const onToggle = (event: Event) => {
		const { target, newState } = event as ToggleEvent;
		const menu = target as HTMLElement;
		if (!menu.popover) return;
		if (newState === 'open') closed = closeOnBack(() => menu.hidePopover());
		else closed?.();
	};
	const onClick = (event: MouseEvent) => {
		const link = (event.target as Element).closest('a');
		isFollowing = link !== null && isPlainClick(event);
		const target = link?.getAttribute('href') ?? '';
		if (!isFollowing || !target.startsWith('#') || !isEntryOfOpen()) return;
		event.preventDefault();
		location.replace(target);
	};
	const onPop = (event: Event) => {
		if (isEntryOfOpen()) return;
		// The router need not know of a second entry of the same page.
		if (location.href === href && (isGoingBack || close)) event.stopImmediatePropagation();
		if (isGoingBack && close) addEntry();
		else close?.();
		isGoingBack = false;
	};
	const first = { capture: true };
	addEventListener('beforetoggle', onToggle, first);
	addEventListener('click', onClick, first);
	addEventListener('popstate', onPop, first);
}
