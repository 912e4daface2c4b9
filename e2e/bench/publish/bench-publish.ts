import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Measured, publishMany } from './publish-many.ts';

/*
 * npm run bench:publish -- [NUMBER…]: the processor time that an article takes to import and to
 * build, and the most memory that was held, for growing numbers of articles; each has a process of
 * its own. The first hundred or so pay for the parsers' warming up.
 */

const NUMBERS = [250, 500, 1000];
const ONE = '--one';

const args = process.argv.slice(2);
if (args[0] === ONE) console.log(JSON.stringify(await publishMany(Number(args[1]))));
else {
	const numbers = args.length > 0 ? args.map(Number) : NUMBERS;
	console.log('articles | import ms each | build ms each | peak MB importing | peak MB building');
	for (const number of numbers) console.log(lineOf(measure(number)));
}

function measure(number: number): Measured {
	const self = [...process.execArgv, fileURLToPath(import.meta.url)];
	const run = spawnSync(process.execPath, [...self, ONE, String(number)], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	if (run.status !== 0) throw new Error(`The run with ${number} articles failed\n${run.stdout}`);
	return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '');
}

function lineOf({ articles, importing, building, importPeak, buildPeak }: Measured): string {
	const cells = [
		String(articles).padStart(8),
		importing.toFixed(1).padStart(14),
		building.toFixed(1).padStart(13),
		importPeak.toFixed(0).padStart(17),
		buildPeak.toFixed(0).padStart(16),
	];
	return cells.join(' | ');
}
