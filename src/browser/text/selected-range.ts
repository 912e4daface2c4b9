/** The selected range, if it contains text of the article. */
export function selectedRange(): Range | undefined {
	const selection = document.getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const range = selection.getRangeAt(0);
	const text = document.querySelector('[data-blocks]');
	return text && range.intersectsNode(text) && range.toString().trim() ? range : undefined;
}
