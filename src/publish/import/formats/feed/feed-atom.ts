import type { DraftMeta, Reading } from '../../draft.ts';
import { readDay, readName, settledFields } from '../../meta-values.ts';
import { quote } from '../../notices.ts';
import { readLang } from '../../read-lang.ts';
import { readContent, textOfMarkup } from '../html/read-html.ts';
import { readTextContent } from '../text/read-text.ts';
import type { ReadEntry } from './feed-entry.ts';
import { child, children, type FeedNode, markupIn, textOf } from './feed-xml.ts';

/** Reads an entry of Atom (RFC 4287). */
export function readAtomEntry(entry: FeedNode, feed: FeedNode, reading?: Reading): ReadEntry {
	const title = plain(child(entry, 'title'));
	const shown = quote(title ?? textOf(entry, 'id') ?? 'untitled');
	const link = linkOf(entry);
	const meta = metaOf(entry, feed, title, link);
	const content = child(entry, 'content');
	const summary = child(entry, 'summary');
	const body = content && content.children.length > 0 ? content : summary;
	if (!body) return { leftOut: `${shown}: it has no content in the file` };
	const type = body.attributes.type?.toLowerCase() ?? 'text';
	const base = body.attributes['xml:base'] ?? entry.attributes['xml:base'] ?? link;
	if (type !== 'html' && type !== 'xhtml' && !type.startsWith('text')) {
		return { leftOut: `${shown}: its content is of type ${type}` };
	}
	const draft =
		type === 'text' || type === 'text/plain'
			? readTextContent(textOf(body) ?? '', meta)
			: readContent(type === 'xhtml' ? markupIn(body) : (textOf(body) ?? ''), meta, base, reading);
	if (body === summary) {
		draft.notices.unshift({ place: 'summary', what: 'the entry holds only a summary' });
	}
	return { ...draft, naming: { link } };
}

function metaOf(entry: FeedNode, feed: FeedNode, title?: string, link?: string): DraftMeta {
	const said = [child(entry, 'content'), entry, feed].map((node) => node?.attributes['xml:lang']);
	const own = children(entry, 'author');
	const url = link ?? linkOf(feed);
	const license = [...children(entry, 'link'), ...children(feed, 'link')].find(
		({ attributes }) => attributes.rel === 'license',
	)?.attributes.href;
	return settledFields({
		lang: readLang(said.find(Boolean)),
		title,
		published: readDay(textOf(entry, 'published') ?? textOf(entry, 'updated')),
		updated: readDay(textOf(entry, 'updated')),
		authors: (own.length > 0 ? own : children(feed, 'author')).flatMap(
			(author) => readName(textOf(author, 'name'), textOf(author, 'uri')) ?? [],
		),
		source: readName(plain(child(feed, 'title')) ?? url, url),
		license: readName(license, license),
		tags: children(entry, 'category').flatMap(
			({ attributes }) => attributes.label ?? attributes.term ?? [],
		),
	});
}

function linkOf(node: FeedNode): string | undefined {
	const links = children(node, 'link');
	const link = links.find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
	return link?.attributes.href;
}

/** Returns an Atom text construct of any type as plain text. */
function plain(node: FeedNode | undefined): string | undefined {
	const text = textOf(node);
	if (!node || text === undefined || node.attributes.type !== 'html') return text;
	return textOfMarkup(text) || undefined;
}
