import { parseArgs } from 'node:util';

/** What a run of the benchmark is told. */
export interface Options {
	/** How often each thing is measured; the table shows medians. */
	runs: number;
	/** How many articles the large library has. */
	articles: number;
	/** The rows to measure: `page`, `move`, `search`, `library`, `build`. */
	only: ReadonlySet<string>;
	/** A folder that holds a built site already, with the articles of the benchmark. */
	site: string | undefined;
}

const PARTS = ['page', 'move', 'search', 'library', 'build'];

/** What it says of itself. */
export const HELP = `npm run bench -- [options]
  --runs 7          how often each thing is measured
  --articles 100    how many articles the large library has
  --only page,move  only these of ${PARTS.join(', ')}
  --site folder     measure a site that this benchmark has built before
`;

/** Reads the command line; undefined where it asks for help. */
export function readOptions(args: string[]): Options | undefined {
	const { values } = parseArgs({
		args,
		options: {
			runs: { type: 'string', default: '7' },
			articles: { type: 'string', default: '100' },
			only: { type: 'string', default: PARTS.join(',') },
			site: { type: 'string' },
			help: { type: 'boolean', default: false },
		},
	});
	const only = values.only.split(',');
	const strange = only.find((part) => !PARTS.includes(part));
	if (strange !== undefined) throw new Error(`There is no part ${strange}`);
	if (values.help) return undefined;
	return {
		runs: wholeNumber(values.runs),
		articles: wholeNumber(values.articles),
		only: new Set(only),
		site: values.site,
	};
}

function wholeNumber(text: string): number {
	const number = Number(text);
	if (!Number.isInteger(number) || number < 1) throw new Error(`${text} is no whole number`);
	return number;
}
