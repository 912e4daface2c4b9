import * as v from 'valibot';
import { KEY_MAX_LENGTH, KEY_PATTERN } from '../address/key.ts';
import { isSlug } from '../address/slug.ts';
import { isLang } from '../text/languages.ts';
import { isSafeHref } from './href.ts';
import { isRepresentable, isRepresentableAsCode } from './text-limits.ts';

/*
 * The one schema of an article. The build, the importer and the browser read it through
 * `parseArticle`; the build writes `/article.schema.json` from it. Each message says what was
 * expected; the gate adds where, and what stands there.
 */

const REPRESENTABLE =
	'a text without controls, halves of characters, or words of a thousand letters';
const representable = v.check(isRepresentable, REPRESENTABLE);
const anyText = v.pipe(v.string('a text'), representable);
const text = v.pipe(v.string('a text'), v.nonEmpty('a text that is not empty'), representable);
const key = v.pipe(
	v.string('a key: a-z, then a-z, 0-9 and -'),
	v.regex(KEY_PATTERN, 'a key: a-z, then a-z, 0-9 and -'),
	v.maxLength(KEY_MAX_LENGTH, `a key of at most ${KEY_MAX_LENGTH} characters`),
);
const SLUG = 'a slug: a-z, then a-z, 0-9 and -';
const slug = v.pipe(v.string(SLUG), v.regex(KEY_PATTERN, SLUG), v.check(isSlug, SLUG));
const LANG = 'a BCP 47 language tag such as "ar" or "zh-Hant"';
const lang = v.pipe(v.string(LANG), v.check(isLang, LANG));
const dir = v.picklist(['ltr', 'rtl'], '"ltr" or "rtl"');
const DATE = 'an ISO date such as "2019-11-15"';
const date = v.pipe(v.string(DATE), v.isoDate(DATE), v.check(isCalendarDay, DATE));
const HREF = 'a link that is http, https, mailto, tel or relative';
const href = v.pipe(v.string(HREF), v.check(isSafeHref, HREF));
const size = v.pipe(
	v.number('a whole number of pixels'),
	v.integer('a whole number of pixels'),
	v.minValue(1, 'at least 1 pixel'),
);

/** Whether a date exists: `2023-02-30` has the form of one, but does not. */
function isCalendarDay(value: string): boolean {
	const day = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
}

/** HTML parsers stop nesting after some hundred levels. */
export const MAX_LIST_LEVEL = 100;
const MAX_MARKS = 20;
/** Lists have room for four digits. */
export const MAX_START = 9000;

const count = v.pipe(
	v.number('a number'),
	v.integer('a whole number'),
	v.minValue(0, 'a number from 0'),
);
/** The number of an item of a list, or of a part of a series. */
const ordinal = v.pipe(count, v.maxValue(MAX_START, `a number of at most ${MAX_START}`));

const markDef = v.variant(
	'_type',
	[
		v.strictObject({ _key: text, _type: v.literal('link'), href }),
		v.strictObject({ _key: text, _type: v.literal('language'), lang, dir: v.optional(dir) }),
	],
	'"link" or "language"',
);

const inline = v.variant(
	'_type',
	[
		v.strictObject({
			_type: v.literal('span'),
			_key: v.optional(text),
			text: anyText,
			marks: v.optional(
				v.pipe(
					v.array(text, 'a list of marks'),
					v.maxLength(MAX_MARKS, `a list of at most ${MAX_MARKS} marks`),
				),
			),
		}),
		v.strictObject({ _type: v.literal('footnoteReference'), _key: v.optional(text), note: key }),
	],
	'"span" or "footnoteReference"',
);

const rich = {
	children: v.pipe(v.array(inline, 'a list of spans'), v.nonEmpty('a list with at least one span')),
	markDefs: v.optional(v.array(markDef, 'a list of mark definitions')),
};

/** Where a block's language or direction differs from the article's. */
const own = { lang: v.optional(lang), dir: v.optional(dir) };

const textBlock = v.strictObject({
	_type: v.literal('block'),
	_key: key,
	style: v.picklist(
		['normal', 'h2', 'h3', 'h4', 'blockquote'],
		'"normal", "h2", "h3", "h4" or "blockquote"',
	),
	listItem: v.optional(v.picklist(['bullet', 'number'], '"bullet" or "number"')),
	level: v.optional(
		v.pipe(
			v.number('a level'),
			v.integer('a whole level'),
			v.minValue(1, 'a level from 1'),
			v.maxValue(MAX_LIST_LEVEL, `a level of at most ${MAX_LIST_LEVEL}`),
		),
	),
	/** The number of a list's item, where it does not follow from the one before: a list may begin at 3. */
	start: v.optional(ordinal),
	...rich,
	...own,
});

const imageBlock = v.strictObject({
	_type: v.literal('image'),
	_key: key,
	src: href,
	width: size,
	height: size,
	alt: v.pipe(
		v.string('a text for those who cannot see the picture, "" if it only decorates'),
		representable,
	),
	caption: v.optional(text),
	credit: v.optional(text),
	...own,
});

const tableBlock = v.strictObject({
	_type: v.literal('table'),
	_key: key,
	caption: v.optional(text),
	headerRows: v.optional(count),
	headerColumns: v.optional(count),
	rows: v.pipe(
		v.array(
			v.strictObject({
				_key: v.optional(text),
				cells: v.array(
					v.strictObject({
						_key: v.optional(text),
						children: v.array(inline, 'a list of spans'),
						markDefs: rich.markDefs,
					}),
					'a list of cells',
				),
			}),
			'a list of rows',
		),
		v.nonEmpty('a list with at least one row'),
	),
	...own,
});

const codeBlock = v.strictObject({
	_type: v.literal('code'),
	_key: key,
	language: v.optional(text),
	code: v.pipe(v.string('the code'), v.check(isRepresentableAsCode, REPRESENTABLE)),
});

const footnoteBlock = v.strictObject({
	_type: v.literal('footnote'),
	_key: key,
	...rich,
	...own,
});

const dividerBlock = v.strictObject({ _type: v.literal('divider'), _key: key });
const readMoreMark = v.strictObject({ _type: v.literal('readMore'), _key: key });

const block = v.variant(
	'_type',
	[textBlock, imageBlock, tableBlock, codeBlock, footnoteBlock, dividerBlock, readMoreMark],
	'"block", "image", "table", "code", "footnote", "divider" or "readMore"',
);

const link = v.strictObject({ name: text, url: v.optional(href) });

/** A recording of the text: a file in the article's folder, and where in it blocks begin, in seconds. */
const audio = v.strictObject({
	src: text,
	times: v.optional(v.array(v.strictObject({ key, at: v.number('a number') }), 'a list')),
});

const neighbour = v.strictObject({ slug: key, lang, title: text });

/** What the build adds to a published article: facts that its page needs beyond the text. */
const edition = v.strictObject({
	languages: v.pipe(v.array(lang), v.nonEmpty()),
	/** Reading time in minutes, so that the page need not count words. */
	minutes: v.optional(v.number()),
	/** Articles that it links to, with their languages: pairs, since `v.record` drops a slug named `constructor`. */
	linked: v.array(v.tuple([key, v.array(lang)])),
	/** Keys that were published once, each with the key in this text to which its links now lead. */
	moved: v.optional(v.array(v.tuple([key, key]))),
	/** Keys that other texts have, or had, each with the nearest key of this text. */
	near: v.optional(v.array(v.tuple([key, key]))),
	/** The address in the library of each of its tags, in their order. */
	tags: v.optional(v.array(v.string())),
	/** The view of the library for each of its authors, in their order; empty for who wrote nothing else. */
	authors: v.optional(v.array(v.string())),
	/** The view of the library for its series, and the parts before and after it. */
	series: v.optional(
		v.strictObject({
			view: v.string(),
			before: v.optional(neighbour),
			after: v.optional(neighbour),
		}),
	),
});

/** The schema of `public/articles/<slug>/<lang>.json`. */
export const articleSchema = v.strictObject({
	$schema: v.optional(v.string('the address of the schema')),
	lang,
	dir: v.optional(dir),
	title: text,
	lead: v.optional(text),
	published: date,
	updated: v.optional(date),
	/** Not built. */
	draft: v.optional(v.boolean('true or false')),
	/** Slugs that it had before, the oldest first; what is at their addresses leads to it. */
	formerly: v.optional(v.array(slug, 'a list of slugs')),
	/** The series that it is a part of, and which one. */
	series: v.optional(v.strictObject({ name: text, part: ordinal })),
	authors: v.optional(v.array(link, 'a list of authors')),
	source: v.optional(link),
	license: v.optional(link),
	tags: v.optional(v.array(text, 'a list of tags')),
	translation: v.optional(v.strictObject({ of: lang, by: v.optional(text) })),
	audio: v.optional(audio),
	body: v.pipe(v.array(block, 'a list of blocks'), v.nonEmpty('a list with at least one block')),
	edition: v.optional(edition),
});

/** An article in one language, as the gate lets it through. */
export type Article = v.InferOutput<typeof articleSchema>;
/** Anything that stands in an article's body. */
export type Block = Article['body'][number];
/** A paragraph, heading, quote or list item. */
export type TextBlock = v.InferOutput<typeof textBlock>;
/** A picture with its size and credit. */
export type ImageBlock = v.InferOutput<typeof imageBlock>;
/** A table; its first `headerRows` rows are its head, and the first `headerColumns` cells of a row are headings of the row. */
export type TableBlock = v.InferOutput<typeof tableBlock>;
/** Lines of code, always left to right. */
export type CodeBlock = v.InferOutput<typeof codeBlock>;
/** A note, shown beside the block that first refers to it. */
export type FootnoteBlock = v.InferOutput<typeof footnoteBlock>;
/** A run of text, or a reference to a footnote. */
export type Inline = v.InferOutput<typeof inline>;
/** What a mark with attributes says: a link's target, a run's language. */
export type MarkDef = v.InferOutput<typeof markDef>;
/** A text of the same series: its slug, and its title in the language `lang`. */
export type Neighbour = v.InferOutput<typeof neighbour>;
/** Somebody or something with a name and, perhaps, an address. */
export type Named = v.InferOutput<typeof link>;

/** Marks that need no definition. */
export const DECORATORS = ['strong', 'em', 'code', 'sub', 'sup', 'strike-through'] as const;
