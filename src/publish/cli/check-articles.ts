import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkBuiltSite } from '../check/check-built-site.ts';
import { type CheckedFolder, checkLibrary, foldersNamed } from '../check/check-library.ts';
import { type Finding, formatFinding } from '../check/finding.ts';
import { HOSTS, type Host } from '../check/host/host-limits.ts';
import { checkColors } from '../check/site-colors.ts';
import { generatedArticles } from '../declaration/generated-articles.ts';
import { readSettings, SETTINGS_FILE } from '../folder/site-settings.ts';
import { slugsIn } from '../site/article-folder.ts';
import { articlesFolder, siteFolder } from './articles-folder.ts';
import { PACKAGE } from './package-folder.ts';

const HELP = `matn check [FOLDER…] [options]

Checks every article before it goes out, and the built site against what a host takes: a line for each
thing to do, then a summary.

  FOLDER…      folders of articles (articles/)
  --host HOST  compares the built site with what ${HOSTS.join(', ')}
               takes (what "host" in site.json says)
  --out DIR    the built site (dist)
  --all        lists too what the summary only counts: articles that name no source or licence, and
               warnings for those that are made at build
  --remember   writes down what isn't yet: keys in keys.json, articles in slugs.json
  --json       prints all findings as one JSON object
  --verbose    shows where in the program an error comes from, too
  --help

Exit codes: 0 no errors; 1 errors; 2 wrong use.`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const OPTIONS = {
	...{ host: text, out: { ...text, default: 'dist' } },
	...{ all: flag, remember: flag, json: flag, help: { ...flag, short: 'h' } },
} as const;

type Values = ReturnType<typeof parse>['values'];

const parse = (args: string[]) => parseArgs({ args, options: OPTIONS, allowPositionals: true });

/** Runs `matn check` with the words after its name. Returns its exit code. */
export async function runCheck(args: string[]): Promise<number> {
	try {
		const { values, positionals } = parse(args);
		if (values.host !== undefined && !isHost(values.host)) {
			console.error(`--host ${values.host} is none of ${HOSTS.join(', ')}`);
			return 2;
		}
		if (values.help) {
			console.log(HELP);
			return 0;
		}
		for (const path of positionals) {
			const articles = join(path, 'articles');
			if (existsSync(join(path, SETTINGS_FILE)) || (await slugsIn(articles)).length > 0) {
				console.error(`${path} is a site; its articles are in ${articles}`);
				return 2;
			}
		}
		return await check(positionals, values);
	} catch (error) {
		if (!(error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) throw error;
		console.error((error as Error).message);
		return 2;
	}
}

const isHost = (name: string): name is Host => HOSTS.some((host) => host === name);

async function check(paths: string[], { all, remember, json, ...values }: Values): Promise<number> {
	const folders = paths.length > 0 ? foldersNamed(paths) : await ownFolders();
	let [articles, texts, unlisted] = [0, 0, 0];
	const refused: string[] = [];
	const findings: Finding[] = [];
	const tell = (finding: Finding, isGenerated = false) => {
		findings.push(finding);
		if (!all && !isToDo(finding, isGenerated)) unlisted++;
		else if (!json) console.log(formatFinding(finding));
	};
	for await (const article of checkLibrary(folders, remember)) {
		if (article.slug !== undefined) articles++;
		texts += article.texts;
		refused.push(...article.refused);
		if (!json) for (const line of article.refused) console.log(line);
		for (const finding of article.findings) tell(finding, article.isGenerated);
	}
	const settings = await readSettings(siteFolder(), [articlesFolder()]);
	for (const finding of checkColors(settings.colors, SETTINGS_FILE)) tell(finding);
	const host = values.host ?? settings.host;
	if (host && isHost(host)) {
		const isAsked = values.host !== undefined;
		for (const finding of await checkBuiltSite(values.out, settings, host, isAsked)) tell(finding);
	}
	const warnings = findings.filter(({ level }) => level === 'warning').length;
	const errors = refused.length + findings.length - warnings;
	const rest = unlisted > 0 ? ` (${unlisted} not listed: --all lists them)` : '';
	console.log(
		json
			? JSON.stringify({ articles, texts, errors, warnings, refused, findings })
			: `${articles} articles, ${texts} texts: ${errors} errors, ${warnings} warnings${rest}`,
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
