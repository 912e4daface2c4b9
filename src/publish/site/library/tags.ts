import { createHash } from 'node:crypto';
import type { Catalogue } from '../catalogue.ts';

/** What is one tag in all languages. */
export interface TagGroup {
	/** Its address in the library; behind it those of tags that turned out to be the same. */
	addresses: string[];
	/** Its name by language, that of its first article first. */
	names: Map<string, string>;
}

/**
 * The tags of each article, by its slug.
 *
 * A tag is free text in the language of its article. What a translation puts at the same place of
 * as long a list is the same tag in its own language, so a tag's page is there in every language.
 * The oldest article names a tag, and with it the address: those that come later change neither.
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

/** The address in the library of each tag, by its name. */
export function tagAddresses(catalogue: Catalogue): (name: string) => string {
	const find = joinTags(catalogue);
	return (name) => find(name)?.addresses[0] ?? '';
}

/** What each name is a tag of, in any language. */
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
		// Two names in one language are two tags: a list is not in the order of its original.
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

/** Names are the same but for case, spaces, and how their marks are encoded. */
const fold = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The first name in a language stays. */
function nameIn({ names }: TagGroup, lang: string, name: string): void {
	if (!names.has(lang)) names.set(lang, name);
}

function merge(groups: Map<string, TagGroup>, into: TagGroup, other: TagGroup): void {
	into.addresses.push(...other.addresses);
	for (const [lang, name] of other.names) nameIn(into, lang, name);
	for (const [name, group] of groups) if (group === other) groups.set(name, into);
}

function oldestFirst(catalogue: Catalogue) {
	const dayOf = ({
		original,
		texts,
	}: {
		original: string;
		texts: Map<string, { published: string }>;
	}) => texts.get(original)?.published ?? '';
	return [...catalogue].sort(([slugA, a], [slugB, b]) => {
		const [left, right] = [`${dayOf(a)} ${slugA}`, `${dayOf(b)} ${slugB}`];
		return left < right ? -1 : 1;
	});
}

/** The longest address that is made of a name, and how much of a hash is one, in characters. */
const LONGEST = 40;
const HASH = 8;

/** Short ASCII: the name itself where it is in Latin letters, else a hash of it. */
function freeAddress(name: string, taken: Set<string>): string {
	const digest = createHash('sha256').update(fold(name)).digest('hex');
	const latin = fold(name)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
	const isShort = /^[a-z0-9-]+$/.test(latin) && latin.length <= LONGEST;
	const hash = digest.slice(0, HASH);
	const wanted = isShort ? [latin, `${latin}-${hash}`, digest] : [hash, digest];
	const address = wanted.find((one) => !taken.has(one)) ?? digest;
	taken.add(address);
	return address;
}
