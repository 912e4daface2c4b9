import { isHydrated, openTypeAhead } from './type-ahead.ts';

/**
 * Opens the search when `/`, or Ctrl or ⌘ with K, is pressed outside of fields and dialogs.
 *
 * Layouts without a `/` have another letter on that key: the key's position counts, too.
 */
export function onSearchKey(event: KeyboardEvent): void {
	const { key, code, shiftKey } = event;
	if (document.querySelector('dialog[open], input:focus')) return;
	const isShortcut =
		event.ctrlKey || event.metaKey
			? code === 'KeyK' && !shiftKey
			: (key === '/' || (code === 'Slash' && !shiftKey)) &&
				document.documentElement.dataset.slash !== 'off';
	if (!isShortcut) return;
	event.preventDefault();
	const link = document.querySelector<HTMLAnchorElement>('[rel=search]');
	if (isHydrated() || !link) link?.click();
	// `SearchLink` follows the link once it is hydrated.
	else openTypeAhead(link);
}
