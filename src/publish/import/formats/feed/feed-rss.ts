import type { DraftMeta, Reading } from '../../draft.ts';
import { readDay, readName, readSlug, settledFields } from '../../meta-values.ts';
import { quote } from '../../notices.ts';
import { readLang } from '../../read-lang.ts';
import { readContent, textOfMarkup } from '../html/read-html.ts';
import type { ReadEntry } from './feed-entry.ts';
import { child, children, type FeedNode, markupIn, textOf } from './feed-xml.ts';
import { withoutShortcodes } from './shortcodes.ts';
import { markupOfWordPress } from './wordpress-markup.ts';

/** The statuses of WordPress posts that are not published yet; `private` and `trash` are left out. */
const DRAFTS = new Set(['draft', 'pending', 'future']);

/** Reads an item of RSS 2 or of a WordPress export, which is an extension of RSS. */
export function readRssItem(item: FeedNode, channel: FeedNode, reading?: Reading): ReadEntry {
	const title = plain(textOf(item, 'title'));
	const shown = quote(title ?? textOf(item, 'link') ?? textOf(item, 'guid') ?? 'untitled');
	const why = reasonToLeaveOut(item);
	if (why) return { leftOut: `${shown}: ${why}` };
	const type = textOf(item, 'wp:post_type');
	const body = child(item, 'body') ?? child(item, 'xhtml:body');
	const full = textOf(item, 'content:encoded') ?? (body && markupIn(body));
	const content = full ?? textOf(item, 'description');
	if (!content) return { leftOut: `${shown}: it has no content` };

	const link = textOf(item, 'link');
	const { html, dropped } = type
		? withoutShortcodes(markupOfWordPress(content))
		: { html: content, dropped: [] };
	const draft = readContent(html, metaOf(item, channel, title, link), link, reading);
	if (draft.meta.draft) {
		const what = `its status is ${textOf(item, 'wp:status')}: a draft, which is not built`;
		draft.notices.unshift({ place: shown, what });
	}
	for (const shortcode of dropped) {
		const what = `${quote(shortcode)}: left out`;
		draft.notices.push({ place: 'a shortcode of WordPress', what });
	}
	if (!full && !type) {
		draft.notices.unshift({ place: 'description', what: 'the item may hold only a summary' });
	}
	return { ...draft, naming: { link, number: numberOf(item, link) } };
}

/** Returns the number of a post: its own, else that in its link. */
function numberOf(item: FeedNode, link: string | undefined): string | undefined {
	const links = [textOf(item, 'guid'), link].map(
		(url) => url?.match(/(?:[?&]p=|\/)(\d+)\/?$/)?.[1],
	);
	return textOf(item, 'wp:post_id') ?? links.find(Boolean);
}

/** Returns the text of a field that is HTML in most feeds, encoded once more. */
const plain = (text: string | undefined) => (text && textOfMarkup(text)) || undefined;

/** Returns why a post of a WordPress export must not or can't be an article. */
function reasonToLeaveOut(item: FeedNode): string | undefined {
	const type = textOf(item, 'wp:post_type');
	const status = textOf(item, 'wp:status');
	if (type && type !== 'post' && type !== 'page') return `it is of type ${type}`;
	if (textOf(item, 'wp:post_password')) return 'it is behind a password';
	if (status && status !== 'publish' && !DRAFTS.has(status)) return `its status is ${status}`;
	return undefined;
}

function metaOf(item: FeedNode, channel: FeedNode, title?: string, link?: string): DraftMeta {
	const excerpt = textOf(item, 'wp:post_type') && textOf(item, 'excerpt:encoded');
	const url = link ?? textOf(channel, 'link');
	const status = textOf(item, 'wp:status');
	// WordPress writes an invalid pubDate for some posts; post_date is in the site's time zone.
	const days = ['wp:post_date', 'pubDate', 'dc:date', 'wp:post_modified'];
	return settledFields({
		slug: readSlug(textOf(item, 'wp:post_name')),
		lang: readLang(textOf(item, 'dc:language') ?? textOf(channel, 'language')),
		title,
		lead: plain(excerpt),
		published: days.flatMap((name) => readDay(textOf(item, name)) ?? [])[0],
		updated: readDay(textOf(item, 'wp:post_modified')),
		authors: authorsOf(item, channel),
		source: readName(plain(textOf(channel, 'title')) ?? url, url),
		tags: children(item, 'category').flatMap((tag) => plain(textOf(tag)) ?? []),
		draft: status === undefined ? undefined : DRAFTS.has(status),
	});
}

/** Returns an item's authors; an export has their logins in the item and their names in the channel. */
function authorsOf(item: FeedNode, channel: FeedNode) {
	const names = [...children(item, 'dc:creator'), ...children(item, 'author')];
	return names.flatMap((node) => {
		const name = textOf(node);
		const known = children(channel, 'wp:author').find(
			(author) => textOf(author, 'wp:author_login') === name,
		);
		const mail = name?.match(/^\S+@\S+\s*\((.*)\)$/)?.[1];
		return readName((known && textOf(known, 'wp:author_display_name')) ?? mail ?? name) ?? [];
	});
}
