import { expect, test } from '@playwright/test';
import bidiFactory from 'bidi-js';
import { kept, left, surroundings } from '../testing/bidi-runs.ts';
import { seeded } from '../testing/seeded.ts';
import type { Dir } from './direction.ts';
import { type Run, runsIn, type Stretch, UNBROKEN } from './runs.ts';

const bidi = bidiFactory();
const ISOLATE = { ltr: '\u2066', rtl: '\u2067' };

/**
 * The offsets of a text's units in the order in which they are shown from left to right, by UAX #9,
 * with its runs isolated, and its numbers overridden.
 */
function shown(text: string, dir: Dir, runs: readonly Run[]): number[] {
	const units = text.split('').map((unit, offset) => ({ unit, offset }));
	const control = (unit: string) => ({ unit, offset: -1 });
	for (const { from, to, dir: own, isNumber } of runs.toReversed()) {
		units.splice(to, 0, control('\u2069'));
		units.splice(
			from,
			0,
			control(ISOLATE[own]),
			...(isNumber ? [control(own === 'ltr' ? '\u202D' : '\u202E')] : []),
		);
	}
	const controlled = units.map(({ unit }) => unit).join('');
	return bidi
		.getReorderedIndices(controlled, bidi.getEmbeddingLevels(controlled, dir))
		.map((index) => units[index]?.offset ?? -1)
		.filter((offset) => offset >= 0);
}

/** A part of a text as it is shown, from left to right. */
function shownPart(text: string, dir: Dir, part: string): string {
	const from = text.indexOf(part);
	return shown(text, dir, runsIn(text, dir))
		.filter((offset) => offset >= from && offset < from + part.length)
		.map((offset) => text[offset])
		.join('');
}

const runTexts = (text: string, dir: Dir, ...stretches: [Stretch[]?, Stretch[]?]) =>
	runsIn(text, dir, ...stretches).map(({ from, to }) => text.slice(from, to));

test('the table has a hundred and twenty runs', () =>
	expect(kept.length).toBeGreaterThanOrEqual(120));

for (const [before, after, dir] of surroundings) {
	const wrong = kept.filter((run) => shownPart(before + run + after, dir, run) !== run);
	test(`runs are shown as written in “${before}…${after}”`, () => expect(wrong).toEqual([]));

	const found = left.filter((run) => dir === 'rtl' && runsIn(before + run + after, dir).length > 0);
	test(`nothing is isolated of what is left to the algorithm in “${before}…${after}”`, () =>
		expect(found).toEqual([]));
}

test('a number is shown before each unit that Intl knows and each currency', () => {
	const units = ['kilometer-per-hour', 'mile-per-hour', 'meter-per-second', 'megabyte-per-second'];
	const quantities = [...units, ...Intl.supportedValuesOf('unit')].flatMap((unit) =>
		(['short', 'narrow'] as const).map((unitDisplay) =>
			new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay }).format(20),
		),
	);
	const sums = Intl.supportedValuesOf('currency').flatMap((code) => [
		`20 ${code}`,
		`1,500 ${code}`,
	]);
	const wrong = [...quantities, ...sums].filter(
		(run) => shownPart(`مبلغ ${run} فقط`, 'rtl', run) !== run,
	);
	expect(sums.length).toBeGreaterThan(300);
	// A narrow pound is written as the sign of a number.
	expect(wrong).toEqual(['20#']);
});

test('numbers in groups and addresses in a run of words are not broken over lines', () => {
	const parts = (run: string) => run.split(UNBROKEN).filter((_, i) => i % 2 === 1);
	expect(parts('Call Center +966 11 234 5678, 050-123-4567')).toEqual([
		'+966 11 234 5678',
		'050-123-4567',
	]);
	expect(parts('See https://texts.example/ar/?q=1 or me@texts.example')).toEqual([
		'https://texts.example/ar/?q=1',
		'me@texts.example',
	]);
	expect(parts(`What next? ${'a/'.repeat(50)} and a number, 2026`)).toEqual([]);
});

for (const [text, dir, runs] of [
	['لغات C++ و C# و .NET', 'rtl', ['C++', 'C#', '.NET']],
	['كتب (hello?) ثم «hello!» ثم "C++"', 'rtl', ['hello?', 'hello!', 'C++']],
	['استخدم React، Vue، Angular', 'rtl', ['React', 'Vue']],
	['الوسم #right-to-left والحساب @user_name هنا', 'rtl', ['#right-to-left', '@user_name']],
	['من 10:30 AM – 12:00 PM تقريبا', 'rtl', ['10:30 AM – 12:00 PM']],
	['اتصل على +966 11 234 5678، أو 050-123-4567.', 'rtl', ['+966 11 234 5678', '050-123-4567']],
	['في عام (2019) 250 000 نسمة', 'rtl', []],
	['عام 2020 Google Inc. وهي', 'rtl', ['Google Inc.']],
	['كتب\nC++\nو', 'rtl', ['C++']],
	['The tag #متن is new', 'ltr', ['#متن']],
	['She said “ما التالي!” and left', 'ltr', ['ما التالي!']],
	['She said “ما التالي؟!” and left', 'ltr', ['ما التالي؟!']],
	['the word متن, +1 555 010 9999', 'ltr', ['+1 555 010 9999']],
	['an English text: C++, +1 555 010 9999', 'ltr', []],
	// What the author's own marks touch or enclose is left.
	['لغة \u200EC++\u200E وهي', 'rtl', []],
	['لغة C++\u200E و C# وهي', 'rtl', ['C#']],
	['لغة \u2066C++\u2069 و C# وهي', 'rtl', []],
	['لغة \u202AC++\u202C وهي', 'rtl', []],
] as const) {
	test(`in ${JSON.stringify(text)} these are isolated: ${runs.join(' | ')}`, () =>
		expect(runTexts(text, dir)).toEqual(runs));
}

for (const [text, marked, runs] of [
	['قال hello? ثم', 'hello?', ['hello?']],
	['قال say hello? ثم', 'hello?', ['say hello?']],
	['قال hello? again ثم', 'hello?', []],
	['قال ¿qué? ثم', '¿qué?', ['¿qué?']],
	['قال Google؟ ثم', 'Google؟', []],
	['قال https://texts.example/? ثم', 'https://texts.example/?', ['https://texts.example/?']],
] as const) {
	test(`in “${text}”, where “${marked}” is marked: ${runs.join(' | ')}`, () => {
		const from = text.indexOf(marked);
		expect(runTexts(text, 'rtl', [[from, from + marked.length]])).toEqual(runs);
	});
}

test('right-to-left words in an emphasis are runs, those outside it are not', () => {
	const text = 'the words متن and كتاب here';
	expect(runTexts(text, 'ltr', [], [[0, 13]])).toEqual(['متن']);
});

const SCRAPS = [
	...[...kept, ...left, 'متن', 'كتاب', 'שלום', 'word', 'a', '5', '٥', '۵', ' ', ' ', ' ', '\n'],
	...[...'()[]{}«»“”"<>+-–*/\\#@.,:;!?،؛؟%$_=&\u00A0\u200E\u200F\u2066\u2069\u0301\u064E'],
];

test('a thousand random texts: runs follow one another, and are shown from left to right as written', () => {
	const chance = seeded(14);
	const faults: string[] = [];
	for (let i = 0; i < 1000; i++) {
		const text = Array.from({ length: chance.whole(1, 20) }, () => chance.one(SCRAPS)).join('');
		const dir = chance.one(['ltr', 'rtl'] as const);
		const runs = runsIn(text, dir);
		const order = shown(text, dir, runs);
		runs.forEach(({ from, to, dir: own }, at) => {
			const run = text.slice(from, to);
			const follows = from >= (runs[at - 1]?.to ?? 0) && to > from && to <= text.length;
			const part = order.filter((offset) => offset >= from && offset < to);
			const isAsWritten = own === 'rtl' || part.every((offset, j) => offset === from + j);
			if (!follows || run !== run.trim() || !isAsWritten)
				faults.push(`“${run}” in “${text}” (${dir})`);
		});
	}
	expect(faults).toEqual([]);
});

test('texts without end are looked through at once', () => {
	for (const scrap of [
		'1',
		'1-',
		'1 ',
		'+',
		'a',
		'a.',
		'@',
		'(',
		'ا',
		'اa',
		'#ا ',
		'1,a',
		'“a',
		'<',
		'a\u0301',
	]) {
		const text = scrap.repeat(50_000 / scrap.length);
		for (const dir of ['ltr', 'rtl'] as const) runsIn(text, dir);
	}
});
