import { importFile } from '../import/import-file.ts';
import {
	IMPORT_HELP,
	type ImportOptions,
	readOptions,
	UsageError,
} from '../import/import-options.ts';
import { linesOf } from './outcome-lines.ts';

/** What the command ends with: the worst that happened. */
const DONE = 0;
const LOST_KEYS = 1;
const WRONG_USE = 2;
const NOT_IMPORTED = 3;

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
	try {
		const options = readOptions(args);
		if (options) return await importAll(options);
		console.log(IMPORT_HELP);
		return DONE;
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		console.error(`${error.message}\nnpm run import -- --help tells how it is used`);
		return WRONG_USE;
	}
}

async function importAll(options: ImportOptions): Promise<number> {
	let code = DONE;
	const taken = new Set<string>();
	for (const file of options.files) {
		for await (const outcome of importFile(file, options, taken)) {
			const failed = outcome.kind === 'failed';
			(failed ? console.error : console.log)(linesOf(outcome).join('\n'));
			if (failed) code = NOT_IMPORTED;
			else if (outcome.article.orphans.length > 0) code = Math.max(code, LOST_KEYS);
		}
	}
	return code;
}
