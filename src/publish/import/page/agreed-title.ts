import type { Element } from 'hast';
import { textIn } from '../elements/hast-node.ts';

/** The shortest beginning by which a title is recognised in a longer or shorter one, in characters. */
const MIN_BEGINNING = 10;

/** Returns a text as one line. */
export const line = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whether a title is another, or the beginning of it, as where the site's name follows. */
function agrees(title: string, other: string): boolean {
	if (title === other) return true;
	const [short, long] = title.length < other.length ? [title, other] : [other, title];
	const start = short.replace(/…$|\.\.\.$/, '').trim();
	if (!long.startsWith(start)) return false;
	return start.length >= MIN_BEGINNING || /^\s+[-|–—:·•»]/.test(long.slice(start.length));
}

/**
 * Returns the title that a page gives most often, of its first headings and of the titles in its head;
 * of equals, the first heading. The heading is returned where it is one.
 */
export function agreedTitle(
	headings: readonly Element[],
	others: readonly string[],
): { heading?: Element; title?: string } {
	const candidates = [
		...headings.map((heading) => ({ heading, title: line(textIn(heading)) })),
		...others.map((title) => ({ heading: undefined, title: line(title) })),
	];
	let best: (typeof candidates)[number] | undefined;
	let most = 0;
	for (const candidate of candidates) {
		const votes = others.filter((other) => agrees(candidate.title, line(other))).length;
		const all = votes + (candidate.heading ? 1 : 0);
		if (all > most) [best, most] = [candidate, all];
	}
	return best ?? {};
}
