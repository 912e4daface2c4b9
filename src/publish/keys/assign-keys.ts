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

/** A block that is still there, and how it was known again. */
export interface Match {
	key: string;
	/** Its first words, as they now are. */
	words: string;
	how: How;
}

/** A block that was not there before. */
export interface Added {
	key: string;
	words: string;
}

/** A block that is gone: its links need another target. */
interface Lost {
	key: string;
	/** The first words it had. */
	words: string;
	/** The key of the block that took its text in, where that is sure. */
	successor?: string;
}

/** What an import did with the keys of the last one. */
export interface KeyReport {
	matched: Match[];
	added: Added[];
	lost: Lost[];
}

/** What keys are given by, beside the drafts themselves. */
interface KeySources {
	/** The same article as last imported: its blocks keep their keys. */
	previous?: readonly Block[];
	/** The article in the language that this one translates: counterparts share a key. */
	counterpart?: readonly Block[];
	/** Keys that were published once, which the lock remembers: none is given again. */
	taken?: Iterable<string>;
}

/** An article's blocks with their addresses, and what became of the old ones. */
interface AssignedKeys {
	body: Block[];
	report: KeyReport;
	/** Of a translation: keys of its blocks without a counterpart, then of counterparts that it lacks. */
	unmatched: string[];
}

/**
 * Gives each draft its key: the one that it had, else its counterpart's, else a new one that no
 * block ever had.
 */
export function assignKeys(drafts: readonly DraftBlock[], sources: KeySources): AssignedKeys {
	const { previous = [], counterpart = [], taken = [] } = sources;
	const { pairs, how, successors } = matchPrevious(previous, drafts);
	const known = pairs.before.map((i) => previous[i]?._key);
	const shared = matchCounterpart(counterpart, drafts, known);
	const used = [...keysOf(previous), ...keysOf(counterpart), ...taken];
	const keys = fillIn(drafts, shared, new KeyGiver(used));
	const names = namesOf(drafts, keys);
	const body = drafts.map((draft, i) => blockOf(draft, keys[i] as string, names));

	const before = new Set(keysOf(previous));
	const now = new Set(keys);
	const report: KeyReport = { matched: [], added: [], lost: [] };
	for (const [i, block] of body.entries()) {
		const entry = { key: block._key, words: firstWords(textOfBlock(block)) };
		// A text that was translated anew has its old key through its counterpart.
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
	};
}

/** The keys of drafts that have none yet: first what the source asks for, then what is counted. */
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
	// A footnote's label counts the notes of its source and is no address.
	if (!keyHint || _type === 'footnote') return false;
	return KEY_PATTERN.test(keyHint) && keyHint.length <= KEY_MAX_LENGTH && giver.take(keyHint);
}

function newKey(draft: DraftBlock, giver: KeyGiver): string {
	const kind = kindOf(draft);
	const words =
		kind === 'heading' ? keyFromWords(textOfBlock({ ...draft, _key: '' } as Block)) : undefined;
	return words ? giver.takeSimilar(words) : giver.takeNumbered(kind);
}

function keysOf(blocks: readonly Block[]): string[] {
	return blocks.map((block) => block._key);
}

/** The keys that stand in one list only. */
function apart(keys: readonly string[], others: readonly string[]): string[] {
	const [mine, theirs] = [new Set(keys), new Set(others)];
	return [...keys.filter((key) => !theirs.has(key)), ...others.filter((key) => !mine.has(key))];
}
