import * as v from 'valibot';
import { KEY_MAX_LENGTH } from '../address/key.ts';
import { isSlug } from '../address/slug.ts';
import { isRepresentable } from '../article/text-limits.ts';
import { isLang } from '../text/languages.ts';

/** The colours of highlights. Each is also an underline of its own shape. */
export const NOTE_COLORS = ['yellow', 'green', 'blue', 'pink'] as const;

/** The color of a highlight. */
export type NoteColor = (typeof NOTE_COLORS)[number];

/** The most that a reader can write into one note, in UTF-16 units. */
export const NOTE_MAX_LENGTH = 20_000;
/** The most that a highlight can contain, in UTF-16 units. */
const WORDS_MAX_LENGTH = 100_000;

const text = (max: number) => v.pipe(v.string(), v.maxLength(max), v.check(isRepresentable));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.string(), v.isoTimestamp());

/** The words of an article that a note is about, and where they were. */
const anchorEntries = {
	/** The key of the block in which they begin. */
	key: v.pipe(v.string(), v.regex(/^_?[a-z]/), v.maxLength(KEY_MAX_LENGTH)),
	/** Where they begin and end, in UTF-16 units from the start of that block, as passages are counted. */
	from: offset,
	to: offset,
	/** The words as they stood there, blocks apart by line breaks. */
	words: v.pipe(text(WORDS_MAX_LENGTH), v.nonEmpty()),
	/** What stood before and after them, as `flatText` has it. */
	before: text(100),
	after: text(100),
	/** Whether the article had them only there. */
	only: v.boolean(),
};

/** Unknown properties are preserved: a newer version of the site may have written them. */
const noteSchema = v.looseObject({
	/** The same on all devices. */
	id: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
	slug: v.pipe(v.string(), v.check(isSlug)),
	/** The language of the text, and the article's title in it. */
	lang: v.pipe(v.string(), v.check(isLang)),
	title: text(2000),
	...anchorEntries,
	color: v.picklist(NOTE_COLORS),
	/** What the reader wrote; empty where words are only highlighted. */
	text: text(NOTE_MAX_LENGTH),
	/** When it was made, and when its color or text was last changed. */
	made: time,
	changed: time,
});

/** Where the words of a note are. */
export type Anchor = v.InferOutput<v.ObjectSchema<typeof anchorEntries, undefined>>;

/** A highlight of the reader, perhaps with a text. */
export type Note = v.InferOutput<typeof noteSchema>;

/** The notes among stored or imported values; those that are not valid are left out. */
export function parseNotes(values: readonly unknown[]): Note[] {
	return values.flatMap((value) => {
		const result = v.safeParse(noteSchema, value);
		return result.success && result.output.from < result.output.to ? [result.output] : [];
	});
}

/** The text of a note that was changed here and perhaps elsewhere: both texts, where both were changed. */
export function mergeTexts(before: string, here: string, elsewhere: string): string {
	return [before, here].includes(elsewhere) ? here : `${elsewhere}\n\n${here}`;
}

/** The day on which a note was made where the reader is, as an ISO date. */
export function dayOf({ made }: Note): string {
	const day = new Date(made);
	return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
}

/** Orders notes by when they were made, the latest first. */
export const byLatest = (a: Note, b: Note): number => b.made.localeCompare(a.made);
