import { expect, test } from '@playwright/test';
import { usedRules } from './used-rules.ts';

const used = (css: string, markup: string, isWhole = true) => usedRules(css)({ markup, isWhole });

test('only the rules whose class occurs in the markup are kept, in their order', () => {
	expect(used('.a{x:y}.b{x:y}.c{x:y}', '<p class="c a">')).toBe('.a{x:y}.c{x:y}');
	expect(used('.a{x:y}', '<p class="b">')).toBe('');
});

test('unused rules in a block are removed, and the block too once it is empty or is printed', () => {
	const css =
		'@layer x{@media screen{.a{x:y}.b{x:y}}@media print{.b{x:y}}@supports (x:y){.c{x:y}}}@layer y{.c{x:y}}';
	expect(used(css, '<p class="b">')).toBe('@layer x{@media screen{.b{x:y}}}');
});

test('what is no rule of elements is kept', () => {
	const css = '@layer x,y;@keyframes k{to{x:y}}@property --p{syntax:"*"}';
	expect(used(css, '')).toBe(css);
});

test('only the selectors and the languages are kept that the page has', () => {
	expect(used('.a,.b:hover,.c{x:y}', '<p class="a b">')).toBe('.a{x:y}');
	const css = '[lang]:is(:lang(ar),:lang(fa),:lang(ur)),div :is(p,q,s){x:y}';
	expect(used(css, '<html lang="ar-EG">')).toBe('[lang]:lang(ar){x:y}');
	expect(used(css, '<html lang="fa"><div lang="ur"><q>')).toBe(
		'[lang]:is(:lang(fa),:lang(ur)),div :is(q){x:y}',
	);
});

test('elements of sections are looked for in sections', () => {
	const css = 'section li,section :is(ul,ol),section>p{x:y}';
	expect(used(css, '<ul><li></ul><section><p></section><ol>')).toBe('section>p{x:y}');
	expect(used(css, '<section><section><ol></section><p></section>')).toBe(
		'section :is(ol),section>p{x:y}',
	);
});

test('variables that no rule uses are left out, and so are rules without others', () => {
	const css = ':root{--a:1;--b:2}:root[dir]{--b:3}.p{x:var(--a)}@media print{.p{x:var(--b)}}';
	expect(used(css, '<html dir="rtl"><p class="p">')).toBe(':root{--a:1;}.p{x:var(--a)}');
});

test('a page has the faces of its languages and of the scripts in its text', () => {
	const face = (family: string, range: string, style = 'normal') =>
		`@font-face{font-family:${family};src:url(a.woff2)format("woff2");font-weight:400;font-style:${style};unicode-range:${range}}`;
	const naskh = face('Matn Naskh', 'U+600-6FF') + face('Matn Naskh Latin', 'U+0-FF');
	const latin = face('Matn Serif', 'U+0-FF,U+2000-206F');
	const italic = face('Matn Serif', 'U+0-FF', 'italic');
	const cyrillic = face('Matn Serif', 'U+400-4FF');
	const css = naskh + latin + italic + cyrillic;
	expect(used(css, '<html lang="ar"><p>نص، Text …</p>')).toBe(naskh);
	expect(used(css, '<html lang="ar"><p>نص Мир</p>')).toBe(naskh + cyrillic);
	expect(used(css, '<html lang="ar"><p lang="en">نص</p>')).toBe(naskh + latin);
	expect(used(css, '<html lang="en"><em>Text</em><a lang="ar" class="foreign">')).toBe(
		latin + italic,
	);
	expect(used(css, '<html lang="ar">', false)).toBe(css);
});

for (const [selector, markup] of [
	[String.raw`.md\:p-1\.5`, '<p class="md:p-1.5">'],
	[String.raw`.inline-\[min\(1rem\,50\%\)\]`, '<p class="inline-[min(1rem,50%)]">'],
	[String.raw`.x\:y:not(:hover)`, '<p class="x:y">'],
	[String.raw`:root[data-length=whole] .whole\:x`, '<p class="whole:x">'],
	[String.raw`matn-rest:not(:defined)+.whole\:x`, '<matn-rest></matn-rest><p class="whole:x">'],
	['.tags a', '<p class="tags"><a>'],
	['h1', '<h1>'],
	['ol>li::marker', '<ol><li>'],
	['[data-reading] .list', '<p class="list">'],
	[':where(.x,.y) p:not(.a,:is(b,i))', '<p class="x">'],
	['::placeholder', '<input type="search">'],
	['p[dir=rtl]', '<p dir="rtl">'],
	['[data-lines]>:last-child', '<p data-lines="3">'],
	['[type=search]', '<input type="search">'],
	[':is(.a,.b)', '<p class="b">'],
	[':root:has(.notice)', '<p class="notice">'],
	['button:where([type=button])', '<button type="button">'],
	['[popovertarget]', '<button popoverTarget="_outline">'],
] as const) {
	test(`${markup} keeps ${selector}`, () => {
		expect(used(`${selector}{x:y}`, markup)).toBe(`${selector}{x:y}`);
		expect(used(`${selector}{x:y}`, '<q class="z">')).toBe('');
	});
}

for (const selector of ['.z:hover', '::selection', ':focus-visible', 'q :focus', ':host'])
	test(`no page keeps ${selector}`, () => {
		expect(used(`${selector}{x:y}`, '<q class="z">')).toBe('');
	});

for (const selector of [':root[data-theme=dark]', '*,:after', 'html', ':root[data-swap=page]']) {
	test(`every page keeps ${selector}`, () => {
		expect(used(`${selector}{x:y}`, '<q class="z">')).toBe(`${selector}{x:y}`);
	});
}
