import { basename, dirname, extname, resolve } from 'node:path';
import { decodeOrKeep } from '../../core/address/decode.ts';
import { KEY_MAX_LENGTH } from '../../core/address/key.ts';

/** File names that say nothing of what is in them: the folder's name counts. */
const GENERIC = /^(_?index|readme|default|home|page|post|article|document|text|untitled)$/;

/**
 * Returns the slug in a file's name: without its ending, the date before it (Jekyll's posts) and the
 * language after it (Hugo's `post.ar.md`); undefined if the name has other letters than ASCII's.
 *
 * A file that is named `index` or by its language is named by its folder.
 */
export function slugOfFile(file: string, lang: string): string | undefined {
	const path = resolve(file);
	const stem = basename(path, extname(path));
	const bare = stem.toLowerCase().endsWith(`.${lang.toLowerCase()}`)
		? stem.slice(0, -lang.length - 1)
		: stem;
	const isGeneric = GENERIC.test(bare.toLowerCase()) || bare.toLowerCase() === lang.toLowerCase();
	const name = isGeneric ? basename(dirname(path)) : bare;
	return slugOf(name.replace(/^\d{4}-\d{2}-\d{2}-/, ''));
}

/** Returns the slug in a URL: the last part of its path that is a name in ASCII. */
export function slugOfLink(link: string): string | undefined {
	if (!URL.canParse(link)) return undefined;
	const parts = new URL(link).pathname.split('/').map((part) => part.replace(/\.\w{2,5}$/, ''));
	return slugOf(decodeOrKeep(parts.findLast((part) => part && !GENERIC.test(part)) ?? ''));
}

function slugOf(name: string): string | undefined {
	if (/[^\x20-\x7e]/.test(name) || !/[a-z]{2}/i.test(name)) return undefined;
	const words = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
	return cut(words.replace(/^[^a-z]+|-$/g, ''), KEY_MAX_LENGTH) || undefined;
}

/** Cuts a slug at the last hyphen before a length, if there is one. */
export function cut(slug: string, length: number): string {
	if (slug.length <= length) return slug;
	const short = slug.slice(0, length + 1);
	return (short.includes('-') ? short.replace(/-[^-]*$/, '') : short.slice(0, length)).slice(
		0,
		length,
	);
}
