import * as v from 'valibot';

/** What the library shows of an article. `lang` is the language it would be read in. */
export const libraryEntrySchema = v.object({
	slug: v.string(),
	lang: v.string(),
	dir: v.picklist(['ltr', 'rtl']),
	languages: v.array(v.string()),
	title: v.string(),
	lead: v.optional(v.string()),
	published: v.string(),
	minutes: v.number(),
});

/** What the library shows of an article. */
export type LibraryEntry = v.InferOutput<typeof libraryEntrySchema>;

/** Where a library's entries for an interface language are, below the site's base. */
export const libraryPath = (locale: string) => `articles/library.${locale}.json`;

/** Where an article's text in a language is, below the site's base. */
export const articlePath = (slug: string, lang: string) => `articles/${slug}/${lang}.json`;
