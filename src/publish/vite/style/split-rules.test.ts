import { expect, test } from '@playwright/test';
import { splitRules } from './split-rules.ts';

test('rules are split into parts by their prefixes, whatever their order', () => {
	const css =
		'@layer a, b, c;@layer a{x{y:z}}@layer b{x{y:1}@media print{x{y:2}}}@property --p{f:g}@layer c{x{}}@layer b{q{r:s}}z{}';
	expect(splitRules(css, { one: ['@layer b{', '@property '], two: ['@layer c{'] })).toEqual({
		one: '@layer b{x{y:1}@media print{x{y:2}}}@property --p{f:g}@layer b{q{r:s}}',
		two: '@layer c{x{}}',
		rest: '@layer a, b, c;@layer a{x{y:z}}z{}',
	});
});

test('the parts together contain every rule of the sheet', () => {
	const css = '@import "a";@layer a{x{y:z}}@layer ab{x{}}tail';
	const { a, rest } = splitRules(css, { a: ['@layer a{'] });
	expect(a).toBe('@layer a{x{y:z}}');
	expect(rest).toBe('@import "a";@layer ab{x{}}tail');
});

test('a part without rules throws', () => {
	expect(() => splitRules('x{}', { later: ['@layer later{'] })).toThrow('no later');
});
