import type { LibraryView } from '../../../core/address/library-view.ts';
import { groupBy } from '../../../core/group-by.ts';
import {
	type LibraryEntry,
	type LibraryList,
	PAGE_SIZE,
	pagesOf,
	type Tag,
} from '../../../core/library/library-list.ts';
import { type Catalogue, libraryIn, textsIn } from '../catalogue.ts';
import { collatorOf } from './collator-of.ts';
import { groupTags, type TagGroup } from './tags.ts';

/** A page of the library: its view and entries, and the interface languages it is written in. */
export interface LibraryPage {
	view: LibraryView;
	list: LibraryList;
	/** Empty if only the JSON is written and the browser renders the page. */
	locales: readonly string[];
}

/** What a series of pages lists: all articles for an interface language, or those in one language. */
interface Scope {
	/** The language of the titles and tags and of their collation. */
	speaks: string;
	lang?: string;
	locales: readonly string[];
}

/** The number of tags in the library's tag filter. */
const MAX_FILTER_TAGS = 12;

/**
 * Yields every page of the library: for each interface language, all articles and those of each tag;
 * for each article language, the articles in it; each of these sorted by date and by title.
 *
 * The number of pages grows with the sum of articles, languages and tags, not with their product: for
 * a tag *in* an article language only the list's JSON is written, once for all interface languages.
 * Nor has a tag pages in the order of titles, only JSON: nearly half of all pages would be those.
 */
export function* libraryPages(
	catalogue: Catalogue,
	locales: readonly string[],
): Generator<LibraryPage> {
	const tagsOf = groupTags(catalogue);
	const languages = languagesByUse(catalogue, tagsOf);
	const langs = languages.get(undefined) ?? [];
	const scopes: Scope[] = [
		...locales.map((locale) => ({ speaks: locale, locales: [locale] })),
		// Where all texts are in one language, its list would be that of all articles.
		...(langs.length < 2 ? [] : langs).map((lang) => ({ speaks: lang, lang, locales })),
	];
	for (const { speaks, locales, ...scope } of scopes) {
		const texts = scope.lang ? textsIn(catalogue, speaks) : libraryIn(catalogue, speaks);
		const { entries, tagged } = withTags(texts, tagsOf);
		const collator = collatorOf(speaks);
		const tags = mostUsed(tagged, collator, speaks);
		const lists: [string | undefined, TagGroup | undefined, LibraryEntry[]][] = [
			[undefined, undefined, entries],
			...[...tagged].flatMap(([group, its]) =>
				group.addresses.map((address): [string, TagGroup, LibraryEntry[]] => [address, group, its]),
			),
		];
		for (const [address, group, its] of lists) {
			const view = { locale: speaks, ...scope, tag: address, page: 1 };
			const list = {
				count: its.length,
				tag: group && tagIn(group, speaks),
				languages: languages.get(group) ?? [],
				tags,
			};
			const pages = { locales: group && scope.lang ? [] : locales };
			yield* cut(view, list, its, pages);
			if (its.length < 2) continue;
			const sorted = its.toSorted((a, b) => collator.compare(a.title, b.title));
			yield* cut({ ...view, sort: 'title' }, list, sorted, group ? { locales: [] } : pages);
		}
	}
}

function* cut(
	view: LibraryView,
	list: Omit<LibraryList, 'entries'>,
	entries: readonly LibraryEntry[],
	pages: Pick<LibraryPage, 'locales'>,
): Generator<LibraryPage> {
	for (let page = 1; page <= pagesOf(entries.length); page++) {
		const shown = entries.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
		yield { view: { ...view, page }, list: { ...list, entries: shown }, ...pages };
	}
}

/** Returns the entries with their tags, and the entries of each tag. */
function withTags(texts: readonly LibraryEntry[], tagsOf: ReadonlyMap<string, TagGroup[]>) {
	const groupsOf = ({ slug }: LibraryEntry) => tagsOf.get(slug) ?? [];
	const entries = texts.map((text): LibraryEntry => {
		const tags = groupsOf(text).map((group) => tagIn(group, text.lang));
		return tags.length > 0 ? { ...text, tags } : text;
	});
	const pairs = entries.flatMap((entry) => groupsOf(entry).map((group) => ({ group, entry })));
	const tagged = groupBy(
		pairs,
		({ group }) => group,
		({ entry }) => entry,
	);
	return { entries, tagged };
}

/** Returns a tag with its name in a language, or with its first name if it has none in that language. */
function tagIn({ addresses: [address = ''], names }: TagGroup, lang: string): Tag {
	const [[first, name] = [lang, '']] = names;
	const own = names.get(lang);
	return own === undefined ? { address, name, lang: first } : { address, name: own, lang };
}

function mostUsed(
	tagged: ReadonlyMap<TagGroup, readonly LibraryEntry[]>,
	collator: Intl.Collator,
	lang: string,
): Tag[] {
	return [...tagged]
		.map(([group, { length }]) => ({ tag: tagIn(group, lang), length }))
		.sort((a, b) => b.length - a.length || collator.compare(a.tag.name, b.tag.name))
		.slice(0, MAX_FILTER_TAGS)
		.map(({ tag }) => tag);
}

/** The languages of each tag's articles, and under `undefined` of all, the most used one first. */
function languagesByUse(
	catalogue: Catalogue,
	tagsOf: ReadonlyMap<string, readonly TagGroup[]>,
): Map<TagGroup | undefined, string[]> {
	const uses = new Map<TagGroup | undefined, Map<string, number>>([[undefined, new Map()]]);
	for (const [slug, { texts }] of catalogue) {
		for (const group of [undefined, ...(tagsOf.get(slug) ?? [])]) {
			const its = uses.get(group) ?? new Map<string, number>();
			uses.set(group, its);
			for (const lang of texts.keys()) its.set(lang, (its.get(lang) ?? 0) + 1);
		}
	}
	const inOrder = (its: Map<string, number>) =>
		[...its].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([lang]) => lang);
	return new Map([...uses].map(([group, its]) => [group, inOrder(its)]));
}
