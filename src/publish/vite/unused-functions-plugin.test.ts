import { expect, test } from '@playwright/test';
import type { Unused } from './unused-functions.ts';
import { withoutUnused } from './unused-functions-plugin.ts';

const ERROR = 'throw Error("left out of the build: NAME")';

const cases: [title: string, code: string, name: string, how: Unused, expected: string][] = [
	[
		'a function',
		'function f(a) { g(a); return 1; }',
		'f',
		'never called',
		`function f(a) {${ERROR}}`,
	],
	[
		'what follows the first early return',
		'function f(a) { g(); if (a) h(); if (!a) { h(); return; } g(a); }',
		'f',
		'returns early',
		`function f(a) { g(); if (a) h(); if (!a) { h(); return; }${ERROR}}`,
	],
	[
		'a function within a function',
		'function g() { async function f() { await 1; } return f; }',
		'f',
		'never called',
		`function g() { async function f() {${ERROR}} return f; }`,
	],
	[
		'an arrow function',
		'const f = (a) => { g(a); };',
		'f',
		'never called',
		`const f = (a) => {${ERROR}};`,
	],
	[
		'a method, by its class',
		'class A { f() { g(); } } class B { f() { g(); } }',
		'B.f',
		'never called',
		`class A { f() { g(); } } class B { f() {${ERROR}} }`,
	],
	[
		'a method of a class in a variable',
		'var A = class extends B { f() { g(); } };',
		'A.f',
		'never called',
		`var A = class extends B { f() {${ERROR}} };`,
	],
	[
		'a method of a prototype',
		'A.prototype.f = function () { g(); };',
		'A.f',
		'never called',
		`A.prototype.f = function () {${ERROR}};`,
	],
	[
		'a function that is exported',
		'exports.f = function () { g(); };',
		'exports.f',
		'never called',
		`exports.f = function () {${ERROR}};`,
	],
];

for (const [title, code, name, how, expected] of cases) {
	test(`${title} is replaced by an error`, () =>
		expect(withoutUnused(code, { [name]: how })).toEqual({
			code: expected.replace('NAME', name),
			found: [name],
		}));
}

test('other functions stay as they are, and those that do not return early', () => {
	const code = 'function f() { g(); } const x = () => 1; function h(a) { if (a) g(); return 1; }';
	const unused = { g: 'never called', x: 'never called', h: 'returns early' } as const;
	expect(withoutUnused(code, unused)).toEqual({ code, found: [] });
});
