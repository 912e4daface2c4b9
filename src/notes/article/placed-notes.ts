import { highlightRanges } from '../../browser/text/light-up.ts';
import { rangesOfSpan } from '../../browser/text/selected-text.ts';
import type { Article } from '../../core/article/article.ts';
import { textOfBlock } from '../../core/article/block-text.ts';
import { anchorsIn, type NotePlace } from '../../core/notes/anchor.ts';
import { type Anchor, NOTE_COLORS, type Note } from '../../core/notes/note.ts';

/** A note, and what became of its words in the text that is shown. */
export interface PlacedNote {
	note: Note;
	place: NotePlace;
}

/** An article's notes in the order of its text, those that are lost last. */
export function placeNotes(notes: readonly Note[], article: Article): PlacedNote[] {
	const { find } = anchorsIn(article);
	const order = ['_title', '_lead', ...article.body.map(({ _key }) => _key)];
	const rank = ({ place }: PlacedNote) =>
		place.kind === 'lost' ? order.length : order.indexOf(place.key);
	const start = ({ place, note }: PlacedNote) => (place.kind === 'placed' ? place.from : note.from);
	return notes
		.map((note) => ({ note, place: find(note) }))
		.sort((a, b) => rank(a) - rank(b) || start(a) - start(b));
}

/** The new anchors of notes whose words were found elsewhere, or in other surroundings, by their ids. */
export function movedAnchors(
	placed: readonly PlacedNote[],
	article: Article,
): ReadonlyMap<string, Anchor> {
	const { anchor } = anchorsIn(article);
	const moved = new Map<string, Anchor>();
	for (const { note, place } of placed) {
		if (place.kind !== 'placed') continue;
		const now = anchor(place.key, place.from, place.to);
		const isSame = (Object.keys(now) as (keyof typeof now)[]).every(
			(name) => now[name] === note[name],
		);
		if (!isSame) moved.set(note.id, now);
	}
	return moved;
}

/** The name in style sheets of the highlight of blocks whose notes are of another language's text. */
const BLOCK_HIGHLIGHT = 'note-block';

/** The ranges of the page that show a note's words, or its block. */
function rangesOf({ place }: PlacedNote, article: Article): Range[] {
	if (place.kind === 'lost') return [];
	if (place.kind === 'placed') return rangesOfSpan(place, article);
	const block = article.body.find(({ _key }) => _key === place.key);
	const text = block ? textOfBlock(block) : article[place.key === '_lead' ? 'lead' : 'title'];
	return rangesOfSpan({ key: place.key, from: 0, to: text?.length ?? 0 }, article);
}

/** Highlights notes in the page's text; returns the ranges of each note. */
export function drawNotes(
	placed: readonly PlacedNote[],
	article: Article,
): { id: string; ranges: Range[] }[] {
	const drawn = placed.map((one) => ({ one, ranges: rangesOf(one, article) }));
	const show = (name: string, shows: (one: PlacedNote) => boolean) =>
		highlightRanges(
			name,
			drawn.flatMap(({ one, ranges }) => (shows(one) ? ranges : [])),
		);
	for (const color of NOTE_COLORS)
		show(`note-${color}`, ({ note, place }) => place.kind === 'placed' && note.color === color);
	show(BLOCK_HIGHLIGHT, ({ place }) => place.kind === 'block');
	return drawn.map(({ one, ranges }) => ({ id: one.note.id, ranges }));
}
