import type { Browser } from '@playwright/test';
import { type Move, measureMove } from './measure-move.ts';
import { kilobytes, median, milliseconds, printTable } from './table.ts';

/** How long a pointer rests on a link before it is pressed, in milliseconds: a mouse, a finger. */
const RESTS = [
	{ name: 'a mouse that rests 200 ms on the link', rest: 200 },
	{ name: 'a click without any rest', rest: 0 },
];
/** What a move may take at the most, in milliseconds, where a pointer rested on the link. */
const MAX_MOVE_MS = 150;

/** Measures the way from one article to the next, and prints what it costs. */
export async function measureMoves(
	browser: Browser,
	{ ours, floor, link }: { ours: string; floor: string; link: string },
	runs: number,
): Promise<void> {
	for (const { name, rest } of RESTS) {
		const moves: { floor: Move[]; ours: Move[] } = { floor: [], ours: [] };
		for (let run = 0; run < runs; run++) {
			moves.floor.push(await measureMove(browser, floor, link, rest));
			moves.ours.push(await measureMove(browser, ours, link, rest));
		}
		const times = (all: Move[]) => all.map(({ time }) => time);
		const last = moves.ours.at(-1);
		const files = (all: Move[]) => Math.max(...all.map(({ files }) => files));
		const bytes = (all: Move[]) => kilobytes(median(all.map(({ bytes }) => bytes)));
		printTable(`To another article, by ${name}`, [
			{
				what: 'time from the click',
				floor: milliseconds(times(moves.floor)),
				ours: milliseconds(times(moves.ours)),
				...(rest > 0 && {
					target: `≤ ${MAX_MOVE_MS} ms`,
					kept: median(times(moves.ours)) <= MAX_MOVE_MS,
				}),
			},
			{
				what: 'files',
				floor: String(files(moves.floor)),
				ours: `${files(moves.ours)} (${last?.kinds.join(', ')})`,
				target: '1',
				kept: files(moves.ours) === 1,
			},
			{ what: 'bytes', floor: bytes(moves.floor), ours: bytes(moves.ours) },
		]);
	}
}
