import { expect, test } from '@playwright/test';
import { usedUtilities } from './used-utilities.ts';

const used = (css: string, classes: string) =>
	usedUtilities(`@layer utilities{${css}}`, `<p class="${classes}">`);
const layer = (css: string) => (css ? `@layer utilities{${css}}` : '');

test('only the rules whose class occurs in the markup are kept, in their order', () => {
	expect(used('.a{x:y}.b{x:y}.c{x:y}', 'c a')).toBe(layer('.a{x:y}.c{x:y}'));
	expect(used('.a{x:y}', 'b')).toBe('');
});

test('unused rules in an at-rule are removed, and the at-rule too once it is empty', () => {
	expect(used('@media print{.a{x:y}.b{x:y}}@supports (x:y){.c{x:y}}', 'b')).toBe(
		layer('@media print{.b{x:y}}'),
	);
});

for (const [name, selector] of [
	['md:p-1.5', String.raw`.md\:p-1\.5`],
	['inline-[min(1rem,50%)]', String.raw`.inline-\[min\(1rem\,50\%\)\]`],
	['hover:x', String.raw`.hover\:x:hover`],
	['whole:x', String.raw`:root[data-length=whole] .whole\:x`],
	['tags', '.tags a'],
	['b', '.a,.b'],
]) {
	test(`${name} keeps ${selector}`, () => {
		expect(used(`${selector}{x:y}`, `z ${name}`)).toBe(layer(`${selector}{x:y}`));
		expect(used(`${selector}{x:y}`, `${name}z`)).toBe('');
	});
}
