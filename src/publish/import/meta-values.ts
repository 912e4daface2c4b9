import { isSlug } from '../../core/address/slug.ts';
import type { Named } from '../../core/article/article.ts';
import type { DraftMeta } from './draft.ts';
import { readHref } from './elements/import-href.ts';

/** Makes a slug; undefined if that is not possible. */
export function readSlug(raw: string | undefined): string | undefined {
	const slug = raw?.trim().toLowerCase();
	return slug && isSlug(slug) ? slug : undefined;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Reads the day of an ISO 8601 or RFC 822 date, in the time zone of the date itself, so that the
 * author's 15th stays the 15th.
 */
export function readDay(raw: string | undefined): string | undefined {
	const iso = raw?.trim().match(/^(\d{4})-(\d{2})-(\d{2})(?!\d)/);
	if (iso) return dayThatExists(iso[1], iso[2], iso[3]);
	const mail = raw?.match(/(?:^|\s)(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\b/i);
	if (!mail) return undefined;
	const month = MONTHS.indexOf(mail[2]?.toLowerCase() ?? '') + 1;
	return dayThatExists(mail[3], String(month).padStart(2, '0'), mail[1]?.padStart(2, '0'));
}

function dayThatExists(...parts: (string | undefined)[]): string | undefined {
	const day = parts.join('-');
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day) ? day : undefined;
}

/** Returns a name with an optional URL; a URL without a name is named by its host. */
export function readName(name: string | undefined, url?: string, base?: string): Named | undefined {
	const text = name?.replace(/\s+/g, ' ').trim();
	if (!text) return undefined;
	const isAddress = /^https?:\/\/\S+$/i.test(text);
	const address = url ?? (isAddress ? text : undefined);
	const read = address === undefined ? undefined : readHref(address, base);
	const href = read && 'href' in read ? read.href : undefined;
	const shown = isAddress && URL.canParse(text) ? new URL(text).host : text;
	return { name: shown, ...(href && { url: href }) };
}

/**
 * Returns metadata without fields that are empty, without a second name of a tag, and without the day
 * of a change that is the day of publication.
 */
export function settledFields(meta: DraftMeta): DraftMeta {
	const { title, tags, updated, ...others } = meta;
	const fields = {
		...others,
		title: title?.replace(/\s+/g, ' ').trim(),
		tags: tags && [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))],
		updated: updated === meta.published ? undefined : updated,
	};
	return Object.fromEntries(
		Object.entries(fields).filter(([, value]) =>
			Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '',
		),
	);
}
