import * as v from 'valibot';

/** A tag: its address in the library, and its name, in the language named by `lang`. */
const tagSchema = v.object({ address: v.string(), name: v.string(), lang: v.string() });

/** A tag: its address in the library, and its name, in the language named by `lang`. */
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

/** The JSON of a page of the library. Its size does not grow with the number of articles. */
export const libraryListSchema = v.object({
	/** The number of articles on all pages. */
	count: v.number(),
	/** The tag, author or series that the list is filtered by. */
	tag: v.optional(tagSchema),
	/** The languages to filter by. */
	languages: v.array(v.string()),
	/** The most used tags, to filter by. */
	tags: v.array(tagSchema),
	/** The articles of this page. */
	entries: v.array(entrySchema),
});

/** The JSON of a page of the library, parsed. */
export type LibraryList = v.InferOutput<typeof libraryListSchema>;

/** The number of pages for a number of articles; at least one. */
export const pagesOf = (count: number) => Math.max(1, Math.ceil(count / PAGE_SIZE));
