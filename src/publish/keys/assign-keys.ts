import { KEY_MAX_LENGTH, KEY_PATTERN } from '../../core/address/key.ts';
import type { Block } from '../../core/article/article.ts';
import { textOfBlock } from '../../core/article/block-text.ts';
import { firstWords } from '../../core/text/first-words.ts';
import type { DraftBlock } from '../import/draft-block.ts';
import { kindOf } from './block-kind.ts';
import { keyFromWords } from './heading-words.ts';
import { KeyGiver } from './key-giver.ts';
import { matchCounterpart } from './match/match-counterpart.ts';
import { type How, matchPrevious } from './match/match-previous.ts';
import { blockOf, namesOf } from './references.ts';

/** A block of the last import that is still in the source, and how it was recognised. */
export interface Match {
	key: string;
	/** The first words of its new text. */
	words: string;
	how: How;
}

/** A block that the last import did not have. */
export interface Added {
	key: string;
	words: string;
}

/** A block that has been removed: links to it need another target. */
interface Lost {
	key: string;
	/** The first words of its old text. */
	words: string;
	/** The key of the block that now contains its text, if there is no doubt. */
	successor?: string;
}

/** What became of the last import's keys. */
export interface KeyReport {
	matched: Match[];
	added: Added[];
	lost: Lost[];
}

/** The sources of keys, beside the drafts themselves. */
interface KeySources {
	/** The article's blocks in the last import, which keep their keys. */
	previous?: readonly Block[];
	/** The blocks of the language that this one translates: counterparts share a key. */
	counterpart?: readonly Block[];
	/** All keys of the lock: none of them is given to another block. */
	taken?: Iterable<string>;
	/** Keys of the lock that no text has, by the first words of the block that had them. */
	lost?: ReadonlyMap<string, string>;
}

/** An article's blocks with their keys, and what became of the old keys. */
interface AssignedKeys {
	body: Block[];
	report: KeyReport;
	/** For a translation: the keys of blocks that only it has, then of blocks that it lacks. */
	unmatched: string[];
	/** By keys of blocks that only the translation has: the keys of those that they may translate. */
	doubts: Map<string, string[]>;
}

/**
 * Gives each draft its key: that of the last import, else its counterpart's, else the one it had before it
 * was removed, else a new one that has never been used.
 */
export function assignKeys(drafts: readonly DraftBlock[], sources: KeySources): AssignedKeys {
	const { previous = [], counterpart = [], taken = [], lost = new Map() } = sources;
	const { pairs, how, successors } = matchPrevious(previous, drafts);
	const known = pairs.before.map((i) => previous[i]?._key);
	const { keys: shared, doubts } = matchCounterpart(counterpart, drafts, known);
	const used = [...keysOf(previous), ...keysOf(counterpart), ...taken];
	const keys = fillIn(drafts, revive(drafts, shared, lost), new KeyGiver(used));
	const names = namesOf(drafts, keys);
	const body = drafts.map((draft, i) => blockOf(draft, keys[i] as string, names));

	const before = new Set(keysOf(previous));
	const now = new Set(keys);
	const report: KeyReport = { matched: [], added: [], lost: [] };
	for (const [i, block] of body.entries()) {
		const entry = { key: block._key, words: firstWords(textOfBlock(block)) };
		// A new translation of a block gets the old key from its counterpart.
		if (before.has(block._key)) report.matched.push({ ...entry, how: how.get(i) ?? 'reworded' });
		else report.added.push(entry);
	}
	for (const [i, block] of previous.entries()) {
		if (now.has(block._key)) continue;
		const lost = { key: block._key, words: firstWords(textOfBlock(block)) };
		const heir = keys[successors.get(i) ?? -1];
		report.lost.push(heir === undefined ? lost : { ...lost, successor: heir });
	}
	return {
		body,
		report,
		unmatched: counterpart.length > 0 ? apart(keys, keysOf(counterpart)) : [],
		doubts: new Map([...doubts].map(([i, those]) => [keys[i] as string, those])),
	};
}

/** Completes the keys by those of lost blocks with the same first words. */
function revive(
	drafts: readonly DraftBlock[],
	known: readonly (string | undefined)[],
	lost: ReadonlyMap<string, string>,
): (string | undefined)[] {
	if (lost.size === 0) return [...known];
	const used = new Set(known);
	return drafts.map((draft, i) => {
		const key = known[i] ?? lost.get(firstWords(textOfDraftBlock(draft)));
		if (known[i] !== undefined || key === undefined || used.has(key)) return known[i];
		used.add(key);
		return key;
	});
}

/** Completes the keys: drafts without one get the source's id if it is free, else a new key. */
function fillIn(
	drafts: readonly DraftBlock[],
	known: readonly (string | undefined)[],
	giver: KeyGiver,
): string[] {
	const asked = drafts.map(
		(draft, i) => known[i] ?? (isFreeHint(draft, giver) ? draft.keyHint : undefined),
	);
	return drafts.map((draft, i) => asked[i] ?? newKey(draft, giver));
}

function isFreeHint({ _type, keyHint }: DraftBlock, giver: KeyGiver): boolean {
	// A footnote's label is only its number in the source.
	if (!keyHint || _type === 'footnote') return false;
	return KEY_PATTERN.test(keyHint) && keyHint.length <= KEY_MAX_LENGTH && giver.take(keyHint);
}

function newKey(draft: DraftBlock, giver: KeyGiver): string {
	const kind = kindOf(draft);
	const words = kind === 'heading' ? keyFromWords(textOfDraftBlock(draft)) : undefined;
	return words ? giver.takeSimilar(words) : giver.takeNumbered(kind);
}

const textOfDraftBlock = (draft: DraftBlock) => textOfBlock({ ...draft, _key: '' } as Block);

function keysOf(blocks: readonly Block[]): string[] {
	return blocks.map((block) => block._key);
}

/** The keys that only one of the lists has. */
function apart(keys: readonly string[], others: readonly string[]): string[] {
	const [mine, theirs] = [new Set(keys), new Set(others)];
	return [...keys.filter((key) => !theirs.has(key)), ...others.filter((key) => !mine.has(key))];
}
