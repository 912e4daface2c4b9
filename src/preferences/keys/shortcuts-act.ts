/** The key that shows the shortcuts, on any keyboard. */
export const QUESTION_MARK = /^[?؟？]$/;

/** Whether keyboard shortcuts act: not in a dialog, nor while something is typed. */
export const shortcutsAct = (): boolean =>
	!document.querySelector('dialog[open], :is(input, textarea):focus');

/** Whether those of a single character act, too: people who dictate switch them off (WCAG 2.1.4). */
export const singleKeysAct = (): boolean =>
	document.documentElement.dataset.slash !== 'off' && shortcutsAct();
