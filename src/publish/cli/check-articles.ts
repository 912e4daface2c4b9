import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type CheckedFolder, checkLibrary, foldersNamed } from '../check/check-library.ts';
import { type Finding, formatFinding } from '../check/finding.ts';
import { generatedArticles } from '../declaration/generated-articles.ts';
import { articlesFolder } from './articles-folder.ts';
import { PACKAGE } from './package-folder.ts';

const HELP = `matn check [FOLDER…] [--all] [--remember]

Checks every article before it goes out: a line for each thing to do, then a summary.

  FOLDER…     folders of articles (articles/)
  --all       lists too what the summary only counts: articles that name no source or licence, and
              warnings for those that are made at build
  --remember  writes into keys.json the keys that it doesn't have yet

Exit codes: 0 no errors; 1 errors; 2 wrong use.`;

/** Runs `matn check` with the words after its name. Returns its exit code. */
export async function runCheck(args: string[]): Promise<number> {
	try {
		const flag = { type: 'boolean', default: false } as const;
		const options = { all: flag, remember: flag, help: { ...flag, short: 'h' } } as const;
		const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
		if (!values.help) return await check(positionals, values.all, values.remember);
		console.log(HELP);
		return 0;
	} catch (error) {
		if (!(error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) throw error;
		console.error((error as Error).message);
		return 2;
	}
}

async function check(paths: string[], all: boolean, remember: boolean): Promise<number> {
	const folders = paths.length > 0 ? foldersNamed(paths) : await ownFolders();
	let [articles, texts, errors, warnings, unlisted] = [0, 0, 0, 0, 0];
	for await (const article of checkLibrary(folders, remember)) {
		articles++;
		texts += article.texts;
		errors += article.refused.length;
		for (const line of article.refused) console.log(line);
		for (const finding of article.findings) {
			if (finding.level === 'error') errors++;
			else warnings++;
			if (all || isToDo(finding, article.isGenerated)) console.log(formatFinding(finding));
			else unlisted++;
		}
	}
	const rest = unlisted > 0 ? ` (${unlisted} not listed: --all lists them)` : '';
	console.log(
		`${articles} articles, ${texts} texts: ${errors} errors, ${warnings} warnings${rest}`,
	);
	return errors > 0 ? 1 : 0;
}

async function ownFolders(): Promise<CheckedFolder[]> {
	const own = { path: articlesFolder() };
	if (resolve() !== PACKAGE) return [own];
	// The demo has the Declaration too.
	return [own, { path: await generatedArticles(PACKAGE), isGenerated: true }];
}

/** Whether a finding is listed: generated articles can't be edited, and not every text has a source. */
function isToDo({ level, rule }: Finding, isGenerated: boolean): boolean {
	return level === 'error' || (rule !== 'provenance' && !isGenerated);
}
