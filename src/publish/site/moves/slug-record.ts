import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { isSlug } from '../../../core/address/slug.ts';
import { faultOfIssue } from '../../../core/json/fault-of-issue.ts';
import { FileError } from '../../../core/json/file-error.ts';
import { parseJson } from '../../../core/json/parse-json.ts';
import { type Finding, inFolder } from '../../check/finding.ts';
import { unlessMissing } from '../unless-missing.ts';

/** The file in a folder of articles that records the slug of each article that was ever published. */
const RECORD_FILE = 'slugs.json';

const SLUG = 'the slug of an article';
const recordSchema = v.array(v.pipe(v.string(SLUG), v.check(isSlug, SLUG)), 'a list of slugs');

/** Returns the recorded slugs of a folder; an empty list if there is no record. @throws {FileError} */
export async function readSlugRecord(folder: string): Promise<string[]> {
	const file = join(folder, RECORD_FILE);
	const text = await unlessMissing(readFile(file, 'utf8'));
	if (text === undefined) return [];
	const result = v.safeParse(recordSchema, parseJson(text, file));
	if (result.success) return result.output;
	throw new FileError(
		file,
		result.issues.map((issue) => faultOfIssue(issue)),
	);
}

/** The record of a folder with more slugs, as a file to write: one a line, so that a diff shows each. */
export function slugRecord(folder: string, recorded: readonly string[], more: Iterable<string>) {
	const slugs = [...new Set([...recorded, ...more])].sort();
	const content = `[\n${slugs.map((slug) => `\t${JSON.stringify(slug)}`).join(',\n')}\n]\n`;
	return { path: join(folder, RECORD_FILE), content };
}

/**
 * Returns a finding for each recorded slug that is gone: there is no article of that name, and none
 * that names it as a former one.
 */
export function checkSlugRecord(
	folder: string,
	recorded: readonly string[],
	live: ReadonlySet<string>,
	formers: ReadonlySet<string>,
): Finding[] {
	const gone = recorded.filter((slug) => !live.has(slug) && !formers.has(slug));
	return gone.map((slug) =>
		inFolder(
			{
				...{ file: RECORD_FILE, path: slug, rule: 'published-slugs', level: 'error' },
				what: `the published article "${slug}" is gone`,
				todo: 'name it in "formerly" of the article that its links should lead to, or take it out of the list',
			},
			folder,
		),
	);
}

/** A warning that published slugs aren't recorded; undefined where all are. */
export function forgottenSlugs(
	folder: string,
	recorded: readonly string[],
	live: readonly string[],
): Finding | undefined {
	const [first, ...others] = live.filter((slug) => !recorded.includes(slug));
	if (first === undefined) return undefined;
	const more = others.length > 0 ? ` and ${others.length} more` : '';
	return inFolder(
		{
			...{ file: RECORD_FILE, path: '', rule: 'remembered-slugs', level: 'warning' },
			what: `the article "${first}"${more} would be lost without anybody noticing`,
			todo: 'let matn check --remember write it down',
		},
		folder,
	);
}
