import { feedAddress, formatAddress } from '../../../core/address/address.ts';
import type { Named } from '../../../core/article/article.ts';
import { wholeAddress } from '../../../core/site/site.ts';
import { type Dir, dirWithin } from '../../../core/text/direction.ts';
import { forFirstStrong } from '../../../core/text/isolate.ts';
import { dirOfLang } from '../../languages/dir-of-lang.ts';
import { type Catalogue, libraryIn } from '../catalogue.ts';
import { type Xml, xml, xmlDocument } from './xml.ts';

/** An article's entry in a feed; `lang` is the language in which the page shows it. */
export interface FeedEntry {
	slug: string;
	/** The slug that it was first published at, where that was another one. */
	firstSlug?: string | undefined;
	lang: string;
	dir: Dir;
	title: string;
	lead?: string | undefined;
	published: string;
	updated?: string;
	authors?: readonly Named[];
}

/** The content of a feed. */
export interface Feed {
	/** The interface language whose library it lists. */
	locale: string;
	/** Where the site is published: the scheme and the host. */
	address: string;
	base: string;
	/** The site's name and description in that language. */
	name: string;
	description: string;
	entries: readonly FeedEntry[];
}

const MAX_ENTRIES = 50;

/** Returns the entries of an interface language's feed: the newest articles of its library. */
export function feedEntries(catalogue: Catalogue, locale: string): FeedEntry[] {
	return libraryIn(catalogue, locale)
		.slice(0, MAX_ENTRIES)
		.map((entry) => {
			const { texts, formerly: [firstSlug] = [] } = catalogue.get(entry.slug) ?? {};
			return { ...entry, ...texts?.get(entry.lang), firstSlug };
		});
}

/** Formats the Atom feed (RFC 4287) of an interface language's library. */
export function formatFeed(feed: Feed): string {
	const { locale, address, base, name, description, entries } = feed;
	const self = wholeAddress(feedAddress(locale), base, address);
	const library = wholeAddress(formatAddress({ kind: 'library', locale }), base, address);
	// RFC 4287 (4.1.1): an entry without an author needs a feed with one.
	return xmlDocument(xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
	<id>${self}</id>
	<title>${name}</title>
	<subtitle>${forFirstStrong(description, dirOfLang(locale))}</subtitle>
	<link rel="self" type="application/atom+xml" href="${self}"/>
	<link rel="alternate" type="text/html" hreflang="${locale}" href="${library}"/>
	<updated>${timeOf(lastChange(entries))}</updated>
	<author><name>${name}</name></author>
${entries.map((entry) => formatEntry(entry, feed))}</feed>`);
}

function formatEntry(entry: FeedEntry, { locale, address, base }: Feed): Xml {
	const { slug, lang, dir, title, lead, published, updated = published, authors = [] } = entry;
	const page = wholeAddress(formatAddress({ kind: 'article', locale, slug }), base, address);
	return xml`	<entry${lang === locale ? undefined : xml` xml:lang="${lang}"`}>
		<id>${entryId(entry, address)}</id>
		<title>${forFirstStrong(title, dirWithin(title, dir))}</title>
		<link rel="alternate" type="text/html" hreflang="${lang}" href="${page}"/>
		<published>${timeOf(published)}</published>
		<updated>${timeOf(updated)}</updated>
${authors.map((author) => formatAuthor(author, page))}${lead ? xml`		<summary>${forFirstStrong(lead, dirWithin(lead, dir))}</summary>\n` : undefined}	</entry>
`;
}

/** The permanent id of an entry, a tag URI (RFC 4151): the same in every feed, for every base, under every slug. */
function entryId({ slug, firstSlug = slug, lang, published }: FeedEntry, address: string): string {
	return `tag:${new URL(address).hostname},${published}:${firstSlug}/${lang}`;
}

function formatAuthor({ name, url }: Named, page: string): Xml {
	return xml`		<author><name>${name}</name>${url ? formatContact(new URL(url, page)) : undefined}</author>\n`;
}

function formatContact({ protocol, pathname, href }: URL): Xml | undefined {
	if (protocol !== 'mailto:') return xml`<uri>${href}</uri>`;
	return /^[^@]+@[^@]+$/.test(pathname) ? xml`<email>${pathname}</email>` : undefined;
}

function lastChange(entries: readonly FeedEntry[]): string {
	const days = entries.map(({ published, updated = published }) => updated);
	// An empty feed needs a date too, and it must not change with each build.
	return days.sort().at(-1) ?? '1970-01-01';
}

/** The start of a day as an RFC 3339 timestamp. */
function timeOf(day: string): string {
	return `${day}T00:00:00Z`;
}
