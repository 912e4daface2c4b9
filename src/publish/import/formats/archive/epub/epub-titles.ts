import type { Element } from 'hast';
import { elementsIn, textIn } from '../../../elements/hast-node.ts';
import { line } from '../../../page/agreed-title.ts';

const levelOf = ({ tagName }: Element) => Number(tagName.match(/^h([1-6])$/)?.[1] ?? 0);

/** Returns the headings in a part of a book that have words. */
function headingsIn(section: Element): Element[] {
	return [...elementsIn(section)].filter(
		(element) => levelOf(element) > 0 && textIn(element).trim() !== '',
	);
}

/**
 * Returns the title of a chapter: its heading, else the one in the table of contents. A heading of a
 * lower level that is above all others becomes one of the first level, and the others rise with it.
 *
 * @param listed the chapter's title in the table of contents
 */
export function chapterTitle(section: Element, listed: string | undefined): string | undefined {
	const headings = headingsIn(section);
	const [first] = headings;
	if (!first) return listed;
	const top = levelOf(first);
	const h1 = headings.find((heading) => levelOf(heading) === 1);
	if (h1) return line(textIn(h1));
	const isAlone = headings.slice(1).every((heading) => levelOf(heading) > top);
	if (!isAlone && line(textIn(first)) !== listed) return listed;
	if (isAlone) {
		for (const heading of headings) heading.tagName = `h${levelOf(heading) - top + 1}`;
	}
	first.tagName = 'h1';
	return line(textIn(first));
}

/** Makes the headings of a whole book follow its title: the first level of its chapters is below it. */
export function lowerHeadings(book: Element, title: string | undefined): void {
	const headings = headingsIn(book);
	const first = headings.filter((heading) => levelOf(heading) === 1);
	const own = first.find((heading) => line(textIn(heading)) === title);
	if (first.length === (own ? 1 : 0) || (title === undefined && first.length === 1)) return;
	for (const heading of headings) {
		if (heading !== own) heading.tagName = `h${Math.min(levelOf(heading) + 1, 6)}`;
	}
}

/** Whether a part of a book has more text than its headings. */
export function hasText(section: Element): boolean {
	const words = (text: string) => text.replace(/\s+/g, '');
	const headings = headingsIn(section).map((heading) => words(textIn(heading)));
	return words(textIn(section)).length > headings.join('').length;
}
