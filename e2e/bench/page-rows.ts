import type { Browser } from '@playwright/test';
import { type Load, measureLoad } from './measure-load.ts';
import { measureOutline } from './measure-outline.ts';
import { kilobytes, median, milliseconds, printTable, type Row } from './table.ts';

/** A page, and the hand-written one of the same article. */
export interface Pair {
	title: string;
	ours: string;
	floor: string;
	/** Which of the promises are made of this article. */
	long: boolean;
}

/** How much later than the floor still counts as the same. */
const NEAR = 1.15;
const BLOCKING = 60;

/** Measures both pages, in turn, and prints what they cost. */
export async function measurePages(browser: Browser, pair: Pair, runs: number): Promise<void> {
	const loads: { floor: Load[]; ours: Load[] } = { floor: [], ours: [] };
	const answers: { floor: number[]; ours: number[] } = { floor: [], ours: [] };
	for (let run = 0; run < runs; run++) {
		for (const which of ['floor', 'ours'] as const) {
			loads[which].push(await measureLoad(browser, pair[which]));
			answers[which].push(await measureOutline(browser, pair[which]));
		}
	}
	const row = (what: string, pick: (load: Load) => number, limit?: Limit): Row =>
		timeRow(what, loads.floor.map(pick), loads.ours.map(pick), limit);
	const paint = pair.long ? undefined : near;
	printTable(pair.title, [
		row('first paint', ({ firstPaint }) => firstPaint, paint),
		row('largest paint', ({ largestPaint }) => largestPaint, pair.long ? notLater : near),
		row('blocking time', ({ blocking }) => blocking, pair.long ? half : short),
		timeRow('outline link answers', answers.floor, answers.ours, pair.long ? half : near),
		row('scripts have taken over', ({ live }) => live),
		shiftRow(loads.floor, loads.ours),
		...bytesRows(loads.floor, loads.ours),
		figureRow('files', loads, ({ files }) => String(files)),
		figureRow('elements', loads, ({ elements }) => String(elements)),
		figureRow('heap', loads, ({ heap }) => `${heap.toFixed(1)} MB`),
	]);
}

/** A promise about a time: how it reads, and the most that it allows, by the floor's. */
interface Limit {
	text: string;
	most: (floor: number) => number;
}

const near: Limit = { text: `≤ ${NEAR} × floor`, most: (floor) => floor * NEAR };
const notLater: Limit = { text: '≤ floor', most: (floor) => floor };
const half: Limit = { text: '≤ ½ floor', most: (floor) => floor / 2 };
const short: Limit = { text: `≤ ${BLOCKING} ms`, most: () => BLOCKING };

function timeRow(what: string, floor: number[], ours: number[], limit?: Limit): Row {
	const without = what.startsWith('scripts') || floor.length === 0;
	const times = median(ours) / median(floor);
	const share = Number.isFinite(times) && median(floor) > 0 ? `, × ${times.toFixed(2)}` : '';
	return {
		what,
		floor: without ? undefined : milliseconds(floor),
		ours: milliseconds(ours) + share,
		...(limit && { target: limit.text, kept: median(ours) <= limit.most(median(floor)) }),
	};
}

function shiftRow(floor: Load[], ours: Load[]): Row {
	const most = (loads: Load[]) => Math.max(...loads.map(({ shift }) => shift));
	return {
		what: 'layout shift',
		floor: most(floor).toFixed(3),
		ours: most(ours).toFixed(3),
		target: '0',
		kept: most(ours) === 0,
	};
}

function bytesRows(floor: Load[], ours: Load[]): Row[] {
	const kinds = new Set([...floor, ...ours].flatMap(({ bytes }) => Object.keys(bytes)));
	return [...kinds].map((kind) => {
		const of = (loads: Load[]) => {
			const bytes = median(loads.map(({ bytes }) => bytes[kind] ?? 0));
			return bytes > 0 ? kilobytes(bytes) : '–';
		};
		return { what: `bytes: ${kind}`, floor: of(floor), ours: of(ours) };
	});
}

function figureRow(
	what: string,
	{ floor, ours }: { floor: Load[]; ours: Load[] },
	show: (load: Load) => string,
): Row {
	const middle = (loads: Load[]) => loads.map(show)[loads.length >> 1] ?? '–';
	return { what, floor: middle(floor), ours: middle(ours) };
}
