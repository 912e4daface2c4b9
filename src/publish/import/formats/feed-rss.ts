import type { DraftMeta, SizeOf } from '../draft.ts';
import { readLang } from '../elements/attributes.ts';
import { readDay, readName, readSlug } from '../meta-values.ts';
import { quote } from '../notices.ts';
import type { ReadEntry } from './feed-entry.ts';
import { children, type FeedNode, textOf } from './feed-xml.ts';
import { readContent } from './read-html.ts';
import { markupOfWordPress } from './wordpress-markup.ts';

/** Reads an item of RSS 2 or of a WordPress export, which is an extension of RSS. */
export function readRssItem(item: FeedNode, channel: FeedNode, sizeOf?: SizeOf): ReadEntry {
	const title = textOf(item, 'title');
	const type = textOf(item, 'wp:post_type');
	const status = textOf(item, 'wp:status');
	const shown = quote(title ?? textOf(item, 'link') ?? textOf(item, 'guid') ?? 'untitled');
	if (type && type !== 'post' && type !== 'page')
		return { leftOut: `${shown}: it is of type ${type}` };
	if (status && status !== 'publish') return { leftOut: `${shown}: its status is ${status}` };
	const full = textOf(item, 'content:encoded');
	const content = full ?? textOf(item, 'description');
	if (!content) return { leftOut: `${shown}: it has no content` };

	const link = textOf(item, 'link');
	const html = type ? markupOfWordPress(content) : content;
	const draft = readContent(html, metaOf(item, channel, title, link), link, sizeOf);
	const name = textOf(item, 'wp:post_name');
	if (name && !draft.meta.slug) {
		draft.notices.unshift({
			place: 'wp:post_name',
			what: `${quote(name)} can be no slug: give one`,
		});
	}
	if (!full && !type) {
		draft.notices.unshift({ place: 'description', what: 'the item may hold only a summary' });
	}
	return draft;
}

function metaOf(item: FeedNode, channel: FeedNode, title?: string, link?: string): DraftMeta {
	const slug = readSlug(textOf(item, 'wp:post_name'));
	const lang = readLang(textOf(item, 'dc:language') ?? textOf(channel, 'language'));
	const excerpt = textOf(item, 'wp:post_type') && textOf(item, 'excerpt:encoded');
	const lead = excerpt?.replace(/<[^>]*>/g, '').trim();
	// WordPress writes an invalid pubDate for some posts; post_date is in the site's time zone.
	const published = readDay(
		textOf(item, 'wp:post_date') ?? textOf(item, 'pubDate') ?? textOf(item, 'dc:date'),
	);
	const updated = readDay(textOf(item, 'wp:post_modified'));
	const authors = authorsOf(item, channel);
	const url = link ?? textOf(channel, 'link');
	const source = readName(textOf(channel, 'title') ?? url, url);
	const tags = [...new Set(children(item, 'category').flatMap((tag) => textOf(tag) ?? []))];
	return {
		...(slug && { slug }),
		...(lang && { lang }),
		...(title && { title: title.replace(/\s+/g, ' ') }),
		...(lead && { lead }),
		...(published && { published }),
		...(updated && updated !== published && { updated }),
		...(authors.length > 0 && { authors }),
		...(source && { source }),
		...(tags.length > 0 && { tags }),
	};
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
