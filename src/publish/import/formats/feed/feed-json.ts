import { type DraftMeta, ImportError, type Reading } from '../../draft.ts';
import { readDay, readName, settledFields } from '../../meta-values.ts';
import { quote } from '../../notices.ts';
import { readLang } from '../../read-lang.ts';
import { readContent } from '../html/read-html.ts';
import { readTextContent } from '../text/read-text.ts';
import type { ReadEntry } from './feed-entry.ts';

/**
 * Yields the items of a JSON Feed (1.0 and 1.1).
 *
 * @throws {ImportError} if the text is not JSON, or no JSON Feed
 */
export function* readJsonFeed(text: string, reading?: Reading): Generator<ReadEntry> {
	const feed = record(parseJson(text));
	const items = feed.items;
	if (!Array.isArray(items)) {
		throw new ImportError('the file', 'it is JSON, but no JSON Feed', 'Give a file with “items”');
	}
	for (const item of items) yield readItem(record(item), feed, reading);
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		const what = error instanceof Error ? error.message : String(error);
		throw new ImportError('the file', `it is no JSON: ${what}`, 'Export or save the file again');
	}
}

type Fields = Record<string, unknown>;

function record(value: unknown): Fields {
	return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function plain(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function readItem(item: Fields, feed: Fields, reading?: Reading): ReadEntry {
	const url = plain(item.url) ?? plain(item.external_url);
	const meta = metaOf(item, feed, url);
	const html = plain(item.content_html);
	const text = plain(item.content_text);
	const naming = { link: url, number: String(item.id ?? '').match(/^\d+$/)?.[0] };
	if (html) return { ...readContent(html, meta, url, reading), naming };
	if (text) return { ...readTextContent(text, meta), naming };
	const shown = plain(item.title) ?? url ?? String(item.id ?? 'untitled');
	return { leftOut: `${quote(shown)}: it has no content in the file` };
}

function metaOf(item: Fields, feed: Fields, url?: string): DraftMeta {
	const home = url ?? plain(feed.home_page_url);
	return settledFields({
		lang: readLang(plain(item.language) ?? plain(feed.language)),
		title: plain(item.title),
		lead: plain(item.summary),
		published: readDay(plain(item.date_published)),
		updated: readDay(plain(item.date_modified)),
		authors: authorsOf(item, feed),
		source: readName(plain(feed.title) ?? home, home),
		tags: [item.tags].flat().flatMap((tag) => plain(tag) ?? []),
	});
}

function authorsOf(item: Fields, feed: Fields) {
	const lists = [item.authors, item.author, feed.authors, feed.author];
	const said = lists.find((list) => list !== undefined);
	return [said].flat().flatMap((author) => {
		const { name, url } = record(author);
		return readName(plain(name) ?? plain(url), plain(url)) ?? [];
	});
}
