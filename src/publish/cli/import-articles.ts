import { importFiles } from '../import/import-files.ts';
import {
	IMPORT_HELP,
	type ImportOptions,
	readOptions,
	UsageError,
} from '../import/import-options.ts';
import { articlesFolder } from './articles-folder.ts';
import { linesOf } from './outcome-lines.ts';

/** The command's exit codes; the highest that applies is used. */
const EXIT_OK = 0;
const EXIT_LOST_KEYS = 1;
const EXIT_WRONG_USE = 2;
const EXIT_NOT_IMPORTED = 3;

/** Prints each outcome as JSON. */
const JSON_FLAG = '--json';

/** Runs `matn import` with the words after its name. Returns its exit code. */
export async function runImport(args: readonly string[]): Promise<number> {
	try {
		const isJson = args.includes(JSON_FLAG);
		const others = args.filter((word) => word !== JSON_FLAG);
		const options = readOptions(others, articlesFolder());
		if (options) return await importAll(options, isJson);
		console.log(IMPORT_HELP);
		return EXIT_OK;
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		console.error(`${error.message}\nmatn import --help tells how it is used`);
		return EXIT_WRONG_USE;
	}
}

async function importAll(options: ImportOptions, isJson: boolean): Promise<number> {
	let code = EXIT_OK;
	for await (const outcome of importFiles(options)) {
		const failed = outcome.kind === 'failed';
		const lines = linesOf(outcome);
		if (isJson) {
			const { kind, name } = outcome;
			const error = failed ? outcome.error.message : undefined;
			console.log(JSON.stringify({ kind, name, lines, error }));
		} else (failed ? console.error : console.log)(lines.join('\n'));
		if (failed) code = EXIT_NOT_IMPORTED;
		else if (outcome.article.orphans.length > 0) code = Math.max(code, EXIT_LOST_KEYS);
	}
	return code;
}
