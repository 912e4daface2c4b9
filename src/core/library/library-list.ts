import * as v from 'valibot';

/** A tag: its address in the library, and its name, in whichever language it could be had. */
const tagSchema = v.object({ address: v.string(), name: v.string(), lang: v.string() });

/** A tag: its address in the library, and its name, in whichever language it could be had. */
export type Tag = v.InferOutput<typeof tagSchema>;

const entrySchema = v.object({
	slug: v.string(),
	lang: v.string(),
	dir: v.picklist(['ltr', 'rtl']),
	languages: v.array(v.string()),
	title: v.string(),
	lead: v.optional(v.string()),
	published: v.string(),
	minutes: v.number(),
	tags: v.optional(v.array(tagSchema)),
});

/** What the library shows of an article. `lang` is the language it would be read in. */
export type LibraryEntry = v.InferOutput<typeof entrySchema>;

/** How many articles are on a page of the library. */
export const PAGE_SIZE = 10;

/** What is loaded for a page of the library: nothing in it grows with the number of articles. */
export const libraryListSchema = v.object({
	/** How many articles there are on all of its pages. */
	count: v.number(),
	/** The tag that all of the articles have, if one was chosen. */
	tag: v.optional(tagSchema),
	/** The languages that a reader may choose here. */
	languages: v.array(v.string()),
	/** The tags that a reader may choose here, the most used ones. */
	tags: v.array(tagSchema),
	/** The articles of this page. */
	entries: v.array(entrySchema),
});

/** What is loaded for a page of the library. */
export type LibraryList = v.InferOutput<typeof libraryListSchema>;

/** How many pages a number of articles fills; none fill one, which says so. */
export const pagesOf = (count: number) => Math.max(1, Math.ceil(count / PAGE_SIZE));
