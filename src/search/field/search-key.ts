import {
	QUESTION_MARK,
	shortcutsAct,
	singleKeysAct,
} from '../../preferences/keys/shortcuts-act.ts';
import { isHydrated, openTypeAhead } from './type-ahead.ts';

/**
 * Opens the search when `/`, or Ctrl or ⌘ with K, is pressed outside of fields and dialogs.
 *
 * Layouts without a `/` have another letter on that key: the key's position counts, too.
 */
export function onSearchKey(event: KeyboardEvent): void {
	const { key, code, shiftKey } = event;
	const isShortcut =
		event.ctrlKey || event.metaKey
			? code === 'KeyK' && !shiftKey && shortcutsAct()
			: (key === '/' || (code === 'Slash' && !shiftKey && !QUESTION_MARK.test(key))) &&
				singleKeysAct();
	if (!isShortcut) return;
	event.preventDefault();
	const link = document.querySelector<HTMLAnchorElement>('[rel=search]');
	if (isHydrated() || !link) link?.click();
	// `SearchLink` follows the link once it is hydrated.
	else openTypeAhead(link);
}
