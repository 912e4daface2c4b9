/** A part of a block's text: the block's id, and the start and end, in UTF-16 units. */
export type Part = readonly [id: string, from: number, to: number];

/**
 * Parts of texts as they are shown: line after line, each from left to right, by the letters'
 * rectangles. It runs in the page, and uses nothing from outside.
 */
export function shownParts(parts: readonly Part[]): string[] {
	return parts.map(([id, from, to]) => {
		const block = document.getElementById(id);
		if (!block) return 'no such block';
		const letters: { letter: string; left: number; top: number }[] = [];
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		let start = 0;
		for (
			let node = walker.nextNode() as Text | null;
			node;
			node = walker.nextNode() as Text | null
		) {
			for (let i = Math.max(0, from - start); i < node.length && start + i < to; i++) {
				const range = document.createRange();
				range.setStart(node, i);
				range.setEnd(node, i + 1);
				const { left, top, bottom } = range.getBoundingClientRect();
				letters.push({ letter: node.data[i] ?? '', left, top: (top + bottom) / 2 });
			}
			start += node.length;
		}
		// Letters of one line may stand some pixels higher or lower, in another face.
		const isBelow = (a: number, b: number) => (Math.abs(a - b) < 12 ? 0 : a - b);
		letters.sort((a, b) => isBelow(a.top, b.top) || a.left - b.left);
		return letters.map(({ letter }) => letter).join('');
	});
}
