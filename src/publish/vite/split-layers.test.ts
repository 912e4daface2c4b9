import { expect, test } from '@playwright/test';
import { splitLayers } from './split-layers.ts';

test('layers are taken out of a style sheet, wherever they stand', () => {
	const css =
		'@layer a, b, c;@layer a{x{y:z}}@layer b{x{y:1}@media print{x{y:2}}}@font-face{f:g}@layer c{x{}}@layer b{q{r:s}}z{}';
	expect(splitLayers(css, ['b', 'c'])).toEqual({
		b: '@layer b{x{y:1}@media print{x{y:2}}}@layer b{q{r:s}}',
		c: '@layer c{x{}}',
		rest: '@layer a, b, c;@layer a{x{y:z}}@font-face{f:g}z{}',
	});
});

test('nothing is lost', () => {
	const css = '@import "a";@layer a{x{y:z}}@layer ab{x{}}tail';
	const { a, rest } = splitLayers(css, ['a']);
	expect(a).toBe('@layer a{x{y:z}}');
	expect(rest).toBe('@import "a";@layer ab{x{}}tail');
});

test('a layer that is not there is said', () => {
	expect(() => splitLayers('x{}', ['later'])).toThrow('no layer later');
});
