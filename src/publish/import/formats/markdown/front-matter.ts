import { parse as parseTomlText, TomlDate, TomlError } from 'smol-toml';
import { parse, YAMLParseError } from 'yaml';
import type { Named } from '../../../../core/article/article.ts';
import { type DraftMeta, ImportError } from '../../draft.ts';
import { readDay, readName, readSlug } from '../../meta-values.ts';
import { type Notices, quote } from '../../notices.ts';
import { readDir, readLang } from '../../read-lang.ts';

/** The fields of an article by the names that publishing tools use for them. */
const FIELDS: Record<string, keyof DraftMeta> = {
	title: 'title',
	lang: 'lang',
	language: 'lang',
	locale: 'lang',
	dir: 'dir',
	direction: 'dir',
	lead: 'lead',
	description: 'lead',
	summary: 'lead',
	excerpt: 'lead',
	date: 'published',
	published: 'published',
	updated: 'updated',
	modified: 'updated',
	lastmod: 'updated',
	author: 'authors',
	authors: 'authors',
	source: 'source',
	license: 'license',
	licence: 'license',
	tags: 'tags',
	keywords: 'tags',
	series: 'series',
	slug: 'slug',
	draft: 'draft',
	audio: 'audio',
};

/**
 * Parses the fields of front matter; undefined if it is none, since `---` is also a thematic break.
 *
 * @throws {ImportError} if the YAML mapping is invalid
 */
export function parseFrontMatter(yaml: string): Record<string, unknown> | undefined {
	try {
		const data: unknown = parse(yaml);
		const isMapping = typeof data === 'object' && data !== null && !Array.isArray(data);
		return isMapping ? (data as Record<string, unknown>) : undefined;
	} catch (error) {
		if (!/^[\w-]+\s*:/m.test(yaml)) return undefined;
		const place = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
		const what = error instanceof Error ? error.message.replace(/ at line [\s\S]*$/, '') : '';
		throw new ImportError(
			`line ${(place ?? 0) + 1}`,
			`the front matter is no YAML: ${what}`,
			'Mend it, or put values with signs such as : and # in quotation marks',
		);
	}
}

/**
 * Parses front matter in TOML, with days and times as texts.
 *
 * @throws {ImportError} if it is invalid
 */
export function parseToml(toml: string): Record<string, unknown> {
	try {
		return parseTomlText(toml);
	} catch (error) {
		const what = error instanceof Error ? error.message.split('\n')[0] : '';
		const line = error instanceof TomlError ? error.line : 0;
		throw new ImportError(`line ${line + 1}`, `the front matter is no TOML: ${what}`, 'Mend it');
	}
}

/** Returns the article's metadata in the fields, and adds notices about other fields. */
export function readFrontMatter(fields: Record<string, unknown>, notices: Notices): DraftMeta {
	const meta: DraftMeta = {};
	for (const [name, value] of Object.entries(fields)) {
		if (value === null || value === '') continue;
		const field = name.toLowerCase();
		const key = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
		const read = key && readField(key, value);
		if (key && read !== undefined) Object.assign(meta, { [key]: meta[key] ?? read });
		else
			notices.add('the front matter', `${quote(name)}: ${shown(value)} has no place in an article`);
	}
	return meta;
}

function readField(key: keyof DraftMeta, value: unknown): unknown {
	switch (key) {
		case 'title':
		case 'lead':
			return plain(value);
		case 'lang':
			return readLang(plain(value));
		case 'dir': {
			const dir = readDir(plain(value));
			return dir === 'auto' ? undefined : dir;
		}
		case 'published':
		case 'updated':
			return readDay(plain(value));
		case 'draft':
			return typeof value === 'boolean' ? value : undefined;
		case 'slug':
			return readSlug(plain(value));
		case 'tags':
			return orUndefined(
				(Array.isArray(value) ? value : (plain(value)?.split(/[,،]/) ?? [])).flatMap(
					(tag: unknown) => plain(tag) ?? [],
				),
			);
		case 'series': {
			const { name, part } = { ...(value as { name?: unknown; part?: unknown }) };
			const title = plain(name);
			return title && Number.isInteger(part) ? { name: title, part } : undefined;
		}
		case 'audio': {
			const isFile = typeof value !== 'object' || value === null;
			const { src, times } = (isFile ? { src: value } : value) as { src?: unknown; times?: object };
			const file = plain(src);
			// The gate validates the times.
			return file && { src: file, ...(times && { times }) };
		}
		case 'authors':
			return orUndefined(
				(Array.isArray(value) ? value : [value]).flatMap((one) => named(one) ?? []),
			);
		case 'source':
		case 'license':
			return named(value);
	}
}

const orUndefined = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

function plain(value: unknown): string | undefined {
	if (value instanceof TomlDate) return value.toISOString();
	if (typeof value !== 'string' && typeof value !== 'number') return undefined;
	return String(value).trim() || undefined;
}

function named(value: unknown): Named | undefined {
	if (typeof value !== 'object' || value === null) return readName(plain(value));
	const { name, title, url, href, link } = value as Record<string, unknown>;
	const address = plain(url) ?? plain(href) ?? plain(link);
	return readName(plain(name) ?? plain(title) ?? address, address);
}

function shown(value: unknown): string {
	return quote(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)));
}
