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
import { partOf } from './series.ts';
import { groupNames, type TagGroup } from './tags.ts';

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
 * Yields every page of the library: for each interface language, all articles and those of each tag,
 * author and series; for each article language, the articles in it; each of these sorted by date and by title.
 *
 * The number of pages grows with the sum of articles, languages and tags, not with their product: for
 * a tag *in* an article language only the list's JSON is written, once for all interface languages.
 * Nor has a tag pages in the order of titles, only JSON: nearly half of all pages would be those.
 */
export function* libraryPages(
	catalogue: Catalogue,
	locales: readonly string[],
): Generator<LibraryPage> {
	const tagsOf = groupNames(catalogue, 'tag').ofArticle;
	const authorsOf = groupNames(catalogue, 'author').ofArticle;
	const seriesOf = groupNames(catalogue, 'series').ofArticle;
	const languages = languagesByUse(catalogue, [tagsOf, authorsOf]);
	const langs = languages.get(undefined) ?? [];
	const scopes: Scope[] = [
		...locales.map((locale) => ({ speaks: locale, locales: [locale] })),
		// Where all texts are in one language, its list would be that of all articles.
		...(langs.length < 2 ? [] : langs).map((lang) => ({ speaks: lang, lang, locales })),
	];
	for (const { speaks, locales, ...scope } of scopes) {
		const texts = scope.lang ? textsIn(catalogue, speaks) : libraryIn(catalogue, speaks);
		const entries = withTags(texts, tagsOf);
		const tagged = entriesIn(entries, tagsOf);
		const collator = collatorOf(speaks);
		const tags = mostUsed(tagged, collator, speaks);
		for (const { group, entries: its, ...narrow } of [
			{ entries },
			...narrowed(tagged),
			...narrowed(entriesIn(entries, authorsOf), 'author'),
		] as Narrowed[]) {
			const view = { locale: speaks, ...scope, ...narrow, page: 1 };
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
		if (scope.lang) continue;
		// A series has one order, and is not filtered.
		for (const { group, entries: its, ...narrow } of narrowed(
			entriesIn(entries, seriesOf),
			'series',
		)) {
			const part = ({ slug, lang }: LibraryEntry) => partOf(catalogue, slug, lang);
			const inOrder = its.toSorted((a, b) => part(a) - part(b));
			const list = { count: its.length, tag: tagIn(group, speaks), languages: [], tags: [] };
			yield* cut({ locale: speaks, ...narrow, page: 1 }, list, inOrder, { locales });
		}
	}
}

/** A list of the articles of one tag, author or series at one of its addresses; or of all. */
interface Narrowed extends Pick<LibraryView, 'kind' | 'tag'> {
	group: TagGroup;
	entries: readonly LibraryEntry[];
}

function narrowed(
	groups: ReadonlyMap<TagGroup, readonly LibraryEntry[]>,
	kind?: LibraryView['kind'],
): Narrowed[] {
	return [...groups].flatMap(([group, entries]) =>
		group.addresses.map((tag) => ({ ...(kind && { kind }), tag, group, entries })),
	);
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

function withTags(
	texts: readonly LibraryEntry[],
	tagsOf: ReadonlyMap<string, readonly TagGroup[]>,
): LibraryEntry[] {
	return texts.map((text) => {
		const tags = (tagsOf.get(text.slug) ?? []).map((group) => tagIn(group, text.lang));
		return tags.length > 0 ? { ...text, tags } : text;
	});
}

/** Returns the entries of each tag, author or series. */
function entriesIn(
	entries: readonly LibraryEntry[],
	groupsOf: ReadonlyMap<string, readonly TagGroup[]>,
): Map<TagGroup, LibraryEntry[]> {
	const pairs = entries.flatMap((entry) =>
		(groupsOf.get(entry.slug) ?? []).map((group) => ({ group, entry })),
	);
	return groupBy(
		pairs,
		({ group }) => group,
		({ entry }) => entry,
	);
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

/** The languages of each tag's and author's articles, and under `undefined` of all, the most used one first. */
function languagesByUse(
	catalogue: Catalogue,
	groupsOf: readonly ReadonlyMap<string, readonly TagGroup[]>[],
): Map<TagGroup | undefined, string[]> {
	const uses = new Map<TagGroup | undefined, Map<string, number>>([[undefined, new Map()]]);
	for (const [slug, { texts }] of catalogue) {
		for (const group of [undefined, ...groupsOf.flatMap((of) => of.get(slug) ?? [])]) {
			const its = uses.get(group) ?? new Map<string, number>();
			uses.set(group, its);
			for (const lang of texts.keys()) its.set(lang, (its.get(lang) ?? 0) + 1);
		}
	}
	const inOrder = (its: Map<string, number>) =>
		[...its].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([lang]) => lang);
	return new Map([...uses].map(([group, its]) => [group, inOrder(its)]));
}
