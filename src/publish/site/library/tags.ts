import { createHash } from 'node:crypto';
import type { LibraryView } from '../../../core/address/library-view.ts';
import type { Catalogue, CatalogueEntry, Summary } from '../catalogue.ts';

/** What articles are listed by. */
type ListKind = 'tag' | NonNullable<LibraryView['kind']>;

/** A text's tags, the names of its authors, or that of its series. */
const NAMES: Record<ListKind, (text: Summary | undefined) => readonly string[]> = {
	tag: (text) => text?.tags ?? [],
	author: (text) => text?.authors?.map(({ name }) => name) ?? [],
	series: (text) => (text?.series ? [text.series.name] : []),
};

/** How many articles a tag, an author or a series has at least, so that there is a list of them. */
const LEAST: Record<ListKind, number> = { tag: 1, author: 2, series: 2 };

/** One tag, author or series with its names in all languages. */
export interface TagGroup {
	/** Its address in the library, then the addresses of tags that were merged into it. */
	addresses: string[];
	/** Its name by language; the language of its oldest article comes first. */
	names: Map<string, string>;
}

/** The tags, authors or series of all articles. */
export interface Groups {
	/** Those that there is a list of, by the slug of each article. */
	ofArticle: ReadonlyMap<string, TagGroup[]>;
	/** Returns the address in the library by a name in any language; empty where there is no list. */
	addressOf: (name: string) => string;
}

/**
 * Returns the tags of each article, or its authors, or its series.
 *
 * A tag is free text in the language of its article. If a translation has as many tags as the
 * original, tags at the same position are one tag, so a tag's page exists in every language. The
 * oldest article with a tag decides its name and address; newer articles change neither. The same holds
 * of the names of authors and series.
 */
export function groupNames(catalogue: Catalogue, kind: ListKind): Groups {
	const namesIn = NAMES[kind];
	const find = joinNames(catalogue, namesIn);
	const counts = new Map<TagGroup, number>();
	const groups = [...catalogue].map(([slug, { original, texts }]): [string, TagGroup[]] => {
		const names = [original, ...texts.keys()].flatMap((lang) => namesIn(texts.get(lang)));
		const its = [...new Set(names.flatMap((name) => find(name) ?? []))];
		for (const group of its) counts.set(group, (counts.get(group) ?? 0) + 1);
		return [slug, its];
	});
	const isListed = (group: TagGroup) => (counts.get(group) ?? 0) >= LEAST[kind];
	return {
		ofArticle: new Map(groups.map(([slug, its]) => [slug, its.filter(isListed)])),
		addressOf: (name) => {
			const group = find(name);
			return group && isListed(group) ? (group.addresses[0] ?? '') : '';
		},
	};
}

/** Returns a function that returns the tag with a name, in any language. */
function joinNames(
	catalogue: Catalogue,
	namesIn: (text: Summary | undefined) => readonly string[],
): (name: string) => TagGroup | undefined {
	const groups = new Map<string, TagGroup>();
	const taken = new Set<string>();
	const find = (name: string) => groups.get(foldName(name));

	const begin = (name: string, lang: string) => {
		const group = find(name);
		if (group) nameIn(group, lang, name);
		else
			groups.set(foldName(name), {
				addresses: [freeAddress(name, taken)],
				names: new Map([[lang, name]]),
			});
	};
	const join = (group: TagGroup, name: string, lang: string) => {
		const own = find(name);
		if (!own) groups.set(foldName(name), group);
		// Two names in one language are two tags: the translation's list is in another order.
		else if (own !== group && [...own.names.keys()].some((other) => group.names.has(other))) return;
		else if (own !== group) merge(groups, group, own);
		nameIn(group, lang, name);
	};

	for (const [, { original, texts }] of oldestFirst(catalogue)) {
		const names = namesIn(texts.get(original));
		for (const name of names) begin(name, original);
		for (const [lang, text] of texts) {
			const own = namesIn(text);
			for (const [i, name] of own.entries()) {
				const group = own.length === names.length ? find(names[i] ?? '') : undefined;
				if (group) join(group, name, lang);
				else begin(name, lang);
			}
		}
	}
	return find;
}

/** Normalises a name: case, white space and Unicode composition make no difference. */
export const foldName = (name: string) =>
	name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Sets the name in a language unless there is one already. */
function nameIn({ names }: TagGroup, lang: string, name: string): void {
	if (!names.has(lang)) names.set(lang, name);
}

function merge(groups: Map<string, TagGroup>, into: TagGroup, other: TagGroup): void {
	into.addresses.push(...other.addresses);
	for (const [lang, name] of other.names) nameIn(into, lang, name);
	for (const [name, group] of groups) if (group === other) groups.set(name, into);
}

function oldestFirst(catalogue: Catalogue) {
	const placeOf = ([slug, { original, texts }]: [string, CatalogueEntry]) =>
		`${texts.get(original)?.published} ${slug}`;
	return [...catalogue].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

/** The maximum length of an address that is made of a name, in characters. */
const MAX_NAME_CHARACTERS = 40;
/** The length of an address that is made of a hash, in characters. */
const HASH_CHARACTERS = 8;

/** Returns a free ASCII address for a name: the name if it is short and Latin, else a hash of it. */
function freeAddress(name: string, taken: Set<string>): string {
	const digest = createHash('sha256').update(foldName(name)).digest('hex');
	const latin = foldName(name)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
	const isShort = /^[a-z0-9-]+$/.test(latin) && latin.length <= MAX_NAME_CHARACTERS;
	const hash = digest.slice(0, HASH_CHARACTERS);
	const wanted = isShort ? [latin, `${latin}-${hash}`, digest] : [hash, digest];
	const address = wanted.find((one) => !taken.has(one)) ?? digest;
	taken.add(address);
	return address;
}
