import { expect, test } from '@playwright/test';
import { usedRules } from './used-rules.ts';

const used = (css: string, markup: string) => usedRules(css)(markup);

test('only the rules whose class occurs in the markup are kept, in their order', () => {
	expect(used('.a{x:y}.b{x:y}.c{x:y}', '<p class="c a">')).toBe('.a{x:y}.c{x:y}');
	expect(used('.a{x:y}', '<p class="b">')).toBe('');
});

test('of a list of selectors those are kept that may match', () => {
	const css = '.a,b>.b,:is(.c,i)[title=","],.d,\\.e{x:y}';
	expect(used('.a,.b, i{x:y}', '<p class="b">')).toBe('.b{x:y}');
	expect(used(css, '<p class="d">')).toBe(':is(.c,i)[title=","],.d{x:y}');
	expect(used(String.raw`.a\,b,.c{x:y}`, '<p class="a,b">')).toBe(String.raw`.a\,b{x:y}`);
});

test('unused rules in a block are removed, and the block too once it is empty', () => {
	const css = '@layer x{@media print{.a{x:y}.b{x:y}}@supports (x:y){.c{x:y}}}@layer y{.c{x:y}}';
	expect(used(css, '<p class="b">')).toBe('@layer x{@media print{.b{x:y}}}');
});

test('what is no rule of elements is kept', () => {
	const css =
		'@layer x,y;@font-face{font-family:A;src:url(a)}@keyframes k{to{x:y}}@property --p{syntax:"*"}';
	expect(used(css, '')).toBe(css);
});

for (const [selector, markup] of [
	[String.raw`.md\:p-1\.5`, '<p class="md:p-1.5">'],
	[String.raw`.inline-\[min\(1rem\,50\%\)\]`, '<p class="inline-[min(1rem,50%)]">'],
	[String.raw`.hover\:x:hover`, '<p class="hover:x">'],
	[String.raw`:root[data-length=whole] .whole\:x`, '<p class="whole:x">'],
	[String.raw`matn-rest:not(:defined)+.whole\:x`, '<matn-rest></matn-rest><p class="whole:x">'],
	['.tags a', '<p class="tags"><a>'],
	['h1', '<h1>'],
	['ol>li::marker', '<ol><li>'],
	['[data-reading] .list', '<p class="list">'],
	[':where(.x,.y) p:not(.a,:is(b,i))', '<p>'],
	['::placeholder', '<input type="search">'],
	['p[dir=rtl]', '<p>'],
] as const) {
	test(`${markup} keeps ${selector}`, () => {
		expect(used(`${selector}{x:y}`, markup)).toBe(`${selector}{x:y}`);
		expect(used(`${selector}{x:y}`, '<q class="z">')).toBe('');
	});
}

for (const selector of [
	'*,:after,::backdrop',
	'html',
	':root[data-theme=dark]',
	'[data-lines]>:last-child',
	'[lang]:is(:lang(ar),:lang(fa))',
	':focus-visible',
	':is(.a,.b)',
	'::selection',
]) {
	test(`every page keeps ${selector}`, () => {
		expect(used(`${selector}{x:y}`, '<q class="z">')).toBe(`${selector}{x:y}`);
	});
}
