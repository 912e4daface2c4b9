import * as v from 'valibot';
import { KEY_MAX_LENGTH, KEY_PATTERN } from '../../../core/address/key.ts';
import { describeValue } from '../../../core/json/describe-fault.ts';
import { faultOfIssue } from '../../../core/json/fault-of-issue.ts';
import { FileError, type FileFault } from '../../../core/json/file-error.ts';
import { parseJson } from '../../../core/json/parse-json.ts';
import { isLang } from '../../../core/text/languages.ts';
import type { Lock, LockEntry } from './lock.ts';

const KEY = `a key: a-z, then a-z, 0-9 and -, at most ${KEY_MAX_LENGTH} characters`;
const keySchema = v.pipe(
	v.string(KEY),
	v.regex(KEY_PATTERN, KEY),
	v.maxLength(KEY_MAX_LENGTH, KEY),
);
const LANG = 'the language tag of a translation';
const entrySchema = v.strictObject({
	words: v.string('the first words of the block, a text'),
	successor: v.optional(keySchema),
	only: v.optional(v.pipe(v.string(LANG), v.check(isLang, LANG))),
});

/**
 * Parses and validates the text of `keys.json`.
 *
 * Keys are checked one by one, since `v.record` skips a key named `constructor`, which a heading
 * may well have.
 *
 * @param file the name that an error shows
 * @throws {FileError} with each fault's path, the expectation and the value
 */
export function parseLock(text: string, file: string): Lock {
	const data = parseJson(text, file);
	if (typeof data !== 'object' || data === null || Array.isArray(data)) {
		const expected = 'an object with an entry for each key';
		throw new FileError(file, [{ path: '', expected, received: describeValue(data) }]);
	}
	const faults: FileFault[] = [];
	const entries: [string, LockEntry][] = [];
	for (const [key, value] of Object.entries(data)) {
		if (!v.is(keySchema, key))
			faults.push({ path: key, expected: KEY, received: describeValue(key) });
		const entry = v.safeParse(entrySchema, value);
		if (entry.success) entries.push([key, entry.output as LockEntry]);
		else faults.push(...entry.issues.map((issue) => faultIn(key, issue)));
	}
	if (faults.length > 0) throw new FileError(file, faults);
	return Object.fromEntries(entries);
}

/** Returns the text of `keys.json` with one entry per line, so that a diff shows single entries. */
export function serialiseLock(lock: Lock): string {
	const lines = Object.entries(lock).map(
		([key, { words, successor, only }]) =>
			`\t${JSON.stringify(key)}: ${JSON.stringify({ words, successor, only })}`,
	);
	return lines.length > 0 ? `{\n${lines.join(',\n')}\n}\n` : '{}\n';
}

function faultIn(key: string, issue: v.BaseIssue<unknown>): FileFault {
	const { path, ...fault } = faultOfIssue(issue, 'an object with "words"');
	return { path: path ? `${key}.${path}` : key, ...fault };
}
