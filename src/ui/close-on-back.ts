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
/** Whether the last click follows a link, or the entry is being left because what was open is closed. */
let step: 'none' | 'following' | 'leaving' = 'none';
/** A link that was clicked while the entry was being left. It is followed afterwards. */
let nextLink: HTMLElement | undefined;

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
	if (step !== 'leaving') addEntry();
	return () => {
		if (close !== run) return;
		close = undefined;
		// The click that closed it may be on a link.
		setTimeout(() => {
			if (close || step === 'following' || !isEntryOfOpen()) return;
			step = 'leaving';
			history.back();
		});
	};
}

function addEntry(): void {
	if (!isEntryOfOpen()) history.pushState({ ...history.state, [MARK]: true }, '');
}

function onClick(event: MouseEvent): void {
	const link = (event.target as Element).closest('a');
	const isFollowing = link !== null && isPlainClick(event);
	if (step === 'leaving' && isEntryOfOpen() && !nextLink) {
		if (!isFollowing) return;
		nextLink = link;
		event.preventDefault();
		event.stopImmediatePropagation();
		return;
	}
	step = isFollowing ? 'following' : 'none';
	const target = link?.getAttribute('href') ?? '';
	if (!isFollowing || !target.startsWith('#') || !isEntryOfOpen()) return;
	event.preventDefault();
	// WebKit would give the entry's state to the address that replaces it.
	history.replaceState(null, '');
	location.replace(target);
}

function onPop(event: Event): void {
	if (isEntryOfOpen()) return;
	const isLeaving = step === 'leaving';
	// The router need not know of a second entry of the same page.
	if (location.href === href && (isLeaving || close)) event.stopImmediatePropagation();
	if (isLeaving && close) addEntry();
	else close?.();
	if (isLeaving) step = 'none';
	nextLink?.click();
	nextLink = undefined;
}

/**
 * Makes Back close menus, too: every element with `popover`. One that the focus leaves closes as well, as it
 * would cover what is focused then. To be called once.
 */
export function closeMenus(): void {
	let open: { menu: HTMLElement; closed: () => void } | undefined;
	const onToggle = (event: Event) => {
		const { target, newState } = event as ToggleEvent;
		const menu = target as HTMLElement;
		if (!menu.popover) return;
		if (newState === 'open') {
			open = { menu, closed: closeOnBack(() => menu.hidePopover()) };
		} else if (open?.menu === menu) {
			open.closed();
			open = undefined;
		}
	};
	const onFocus = (event: FocusEvent) => {
		const target = event.target as HTMLButtonElement;
		if (!open || open.menu.contains(target) || target.popoverTargetElement === open.menu) return;
		// It has told of its opening, and may not be open yet.
		if (open.menu.matches(':popover-open')) open.menu.hidePopover();
	};
	const first = { capture: true };
	addEventListener('beforetoggle', onToggle, first);
	addEventListener('focusin', onFocus);
	addEventListener('click', onClick, first);
	addEventListener('popstate', onPop, first);
}
