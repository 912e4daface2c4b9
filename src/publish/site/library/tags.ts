import { createHash } from 'node:crypto';
import type { Catalogue, CatalogueEntry } from '../catalogue.ts';

/** One tag with its names in all languages. */
export interface TagGroup {
	/** Its address in the library, then the addresses of tags that were merged into it. */
	addresses: string[];
	/** Its name by language; the language of its oldest article comes first. */
	names: Map<string, string>;
}

/**
 * Returns the tags of each article, by its slug.
 *
 * A tag is free text in the language of its article. If a translation has as many tags as the
 * original, tags at the same position are one tag, so a tag's page exists in every language. The
 * oldest article with a tag decides its name and address; newer articles change neither.
 */
export function groupTags(catalogue: Catalogue): Map<string, TagGroup[]> {
	const find = joinTags(catalogue);
	return new Map(
		[...catalogue].map(([slug, { original, texts }]) => {
			const names = [original, ...texts.keys()].flatMap((lang) => texts.get(lang)?.tags ?? []);
			return [slug, [...new Set(names.flatMap((name) => find(name) ?? []))]];
		}),
	);
}

/** Returns a function that returns a tag's address in the library by its name in any language. */
export function tagAddresses(catalogue: Catalogue): (name: string) => string {
	const find = joinTags(catalogue);
	return (name) => find(name)?.addresses[0] ?? '';
}

/** Returns a function that returns the tag with a name, in any language. */
function joinTags(catalogue: Catalogue): (name: string) => TagGroup | undefined {
	const groups = new Map<string, TagGroup>();
	const taken = new Set<string>();
	const find = (name: string) => groups.get(fold(name));

	const begin = (name: string, lang: string) => {
		const group = find(name);
		if (group) nameIn(group, lang, name);
		else
			groups.set(fold(name), {
				addresses: [freeAddress(name, taken)],
				names: new Map([[lang, name]]),
			});
	};
	const join = (group: TagGroup, name: string, lang: string) => {
		const own = find(name);
		if (!own) groups.set(fold(name), group);
		// Two names in one language are two tags: the translation's list is in another order.
		else if (own !== group && [...own.names.keys()].some((other) => group.names.has(other))) return;
		else if (own !== group) merge(groups, group, own);
		nameIn(group, lang, name);
	};

	for (const [, { original, texts }] of oldestFirst(catalogue)) {
		const names = texts.get(original)?.tags ?? [];
		for (const name of names) begin(name, original);
		for (const [lang, { tags = [] }] of texts) {
			for (const [i, name] of tags.entries()) {
				const group = tags.length === names.length ? find(names[i] ?? '') : undefined;
				if (group) join(group, name, lang);
				else begin(name, lang);
			}
		}
	}
	return find;
}

/** Normalises a name: case, white space and Unicode composition make no difference. */
const fold = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

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
	const digest = createHash('sha256').update(fold(name)).digest('hex');
	const latin = fold(name)
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
