import { textOfInlines } from '../../../../core/article/block-text.ts';
import { firstWords } from '../../../../core/text/first-words.ts';
import type { Draft, Reading } from '../../draft.ts';
import { ImportError } from '../../draft.ts';
import { quote } from '../../notices.ts';
import { readAtomEntry } from './feed-atom.ts';
import type { ReadEntry } from './feed-entry.ts';
import { readJsonFeed } from './feed-json.ts';
import { readRssItem } from './feed-rss.ts';
import { type FeedNode, feedEntries } from './feed-xml.ts';

/**
 * Yields the entries of a WordPress export (WXR), RSS, Atom or JSON Feed file as drafts.
 *
 * An entry that is left out, such as an unpublished page, is mentioned in a notice of the next draft.
 *
 * @throws {ImportError} if the file is truncated or has no article
 */
export function* readEntries(text: string, reading?: Reading): Generator<Draft> {
	let ready: Draft | undefined;
	let waiting: Draft['notices'] = [];
	let number = 0;
	for (const entry of entriesOf(text, reading)) {
		number++;
		if ('leftOut' in entry) {
			waiting.push({ place: `entry ${number}`, what: entry.leftOut });
			continue;
		}
		if (ready) yield ready;
		ready = titled({ ...entry, notices: [...waiting, ...entry.notices] });
		waiting = [];
	}
	if (ready) yield { ...ready, notices: [...ready.notices, ...waiting] };
	else {
		const why = waiting[0] ? `no entry is an article: ${waiting[0].what}` : 'it has no entries';
		throw new ImportError('the file', why, 'Export entries with their full content');
	}
}

/** Gives a post without a title its first words for one. */
function titled(draft: Draft): Draft {
	const first = draft.blocks.find((block) => block._type === 'block');
	if (draft.meta.title || !first) return draft;
	const title = firstWords(textOfInlines(first.children));
	const notice = { place: 'the title', what: `it has none: ${quote(title)}, its first words` };
	const others = draft.notices.filter(({ what }) => !what.startsWith('no title was found'));
	return { ...draft, meta: { ...draft.meta, title }, notices: [notice, ...others] };
}

function* entriesOf(text: string, reading?: Reading): Generator<ReadEntry> {
	if (/^\uFEFF?\s*[{[]/.test(text)) {
		yield* readJsonFeed(text, reading);
		return;
	}
	for (const { entry, feed, faults } of feedEntries(text)) {
		const read = readerOf(entry)(entry, feed, reading);
		if ('leftOut' in read) yield read;
		else yield { ...read, notices: [...faults, ...read.notices] };
	}
}

const readerOf = (entry: FeedNode) => (entry.name === 'entry' ? readAtomEntry : readRssItem);
