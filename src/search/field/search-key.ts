/**
 * Opens the search where a key asks for it: `/`, or Ctrl or ⌘ with K, unless the reader is writing.
 *
 * Other layouts have another letter in the place of `/`: the place counts too.
 */
export function onSearchKey(event: KeyboardEvent): void {
	const { key, code, shiftKey } = event;
	if (document.querySelector('dialog[open], input:focus')) return;
	const asked =
		event.ctrlKey || event.metaKey
			? code === 'KeyK' && !shiftKey
			: (key === '/' || (code === 'Slash' && !shiftKey)) &&
				document.documentElement.dataset.slash !== 'off';
	if (!asked) return;
	event.preventDefault();
	document.querySelector<HTMLElement>('[rel=search]')?.click();
}
