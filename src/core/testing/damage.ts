import { injections, odd, runningHrefs, wild } from './hostile-texts.ts';
import type { Chance } from './seeded.ts';

const values = [
	null,
	true,
	0,
	-1,
	1.5,
	1e308,
	'',
	'x',
	[],
	{},
	[null],
	{ _type: 'span', text: 'x' },
];

/** Puts one thing in some data where another should be, or takes it away. */
export function damage(data: unknown, chance: Chance): void {
	let place = data as Record<string, unknown>;
	for (;;) {
		const name = chance.one(Object.keys(place));
		const inside = place[name];
		const isDeeper =
			typeof inside === 'object' && inside !== null && Object.keys(inside).length > 0;
		if (isDeeper && chance.whole(0, 4) > 0) {
			place = inside as Record<string, unknown>;
			continue;
		}
		const way = chance.whole(0, 4);
		if (way === 0) delete place[name];
		else if (way === 1) place[name] = structuredClone(chance.one(values));
		else if (way === 2) place[chance.one(['__proto', 'constructor', 'html', '0', 'lang'])] = inside;
		else if (typeof inside === 'string')
			place[name] = chance.one([...injections, ...wild, ...runningHrefs, ...odd]);
		else place[name] = [inside, inside];
		return;
	}
}
