import { expect, test } from '@playwright/test';
import { areOnNeighbouringKeys, retype } from './keyboard-layouts.ts';

for (const [typed, from, to, meant] of [
	['pvdm', 'en', 'ar', 'حرية'],
	['hgugl', 'en', 'ar', 'العلم'],
	['sbhl', 'en', 'ar', 'سلاام'],
	['اقثثيخة', 'ar', 'en', 'hreedom'],
	['بقثثيخة', 'ar', 'en', 'freedom'],
	['آزادی', 'fa', 'en', undefined],
	['حرية', 'en', 'ar', undefined],
] as const) {
	test(`${typed}, typed in the layout of ${from}, is ${meant ?? 'nothing'} in that of ${to}`, () =>
		expect(retype(typed, from, to)).toBe(meant));
}

test('neighbouring keys are those beside and below', () => {
	for (const [one, other] of ['سش', 'حخ', 'qw', 'aq', 'שד'].map((pair) => [...pair])) {
		expect([one, other, areOnNeighbouringKeys(one ?? '', other ?? '')]).toEqual([one, other, true]);
	}
	expect(areOnNeighbouringKeys('q', 'p')).toBe(false);
});
