import { expect, test } from '@playwright/test';
import { checkOf } from '../../core/address/passage.ts';
import type { Answer, Group, Hit } from '../answer/answer.ts';
import { hitRow, nextRow, rowsOf, titleRow } from './result-rows.ts';

const hit = (key: string, more: Partial<Hit> = {}): Hit => ({
	key,
	text: 'لكل فرد الحق في الحرية',
	highlights: [[8, 12]],
	firstMatch: [108, 112],
	...more,
});

const group = (slug: string, lang: string, ...hits: Hit[]): Group => ({
	slug,
	lang,
	dir: 'rtl',
	title: 'عنوان',
	titleHighlights: [],
	hits,
	more: 0,
});

const answer = (groups: Group[], alone = false): Answer => ({
	q: 'حق',
	articles: groups.length,
	passages: 0,
	groups,
	alone,
});

test('a title links to the article, with ?text= where it is in another language than the interface’s', () => {
	expect(titleRow(group('guide', 'ar'), 'ar')).toEqual({ id: '_guide.ar', to: '/ar/guide/' });
	expect(titleRow(group('guide', 'fa'), 'ar').to).toBe('/ar/guide/?text=fa');
});

test('a passage links to its block, with ?words= for the matching words', () => {
	const words = `words=ar.108-112.${checkOf('الحق')}`;
	expect(hitRow(group('guide', 'ar'), hit('p7'), 'ar')).toEqual({
		id: '_guide.ar.p7',
		to: `/ar/guide/?${words}#p7`,
	});
	expect(hitRow(group('guide', 'ar'), hit('p7'), 'en').to).toBe(`/en/guide/?text=ar&${words}#p7`);
});

for (const [what, more] of [
	['nothing is highlighted', { highlights: [], firstMatch: [0, 0] }],
	['the words are cut short', { firstMatch: [108, 120] }],
] as const) {
	test(`where ${what}, a passage's row links to its block without words`, () =>
		expect(hitRow(group('guide', 'ar'), hit('p7', more as Partial<Hit>), 'ar').to).toBe(
			'/ar/guide/#p7',
		));
}

test('the ids of all rows differ', () => {
	const rows = rowsOf(
		answer([
			{ ...group('a', 'ar', hit('b-c'), hit('b')), more: 2 },
			{ ...group('a-b', 'ar', hit('c')), more: 1 },
			group('a', 'en', hit('b')),
		]),
		'ar',
	);
	expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
	expect(rows.length).toBe(9);
});

test('an article with more passages has a row that searches in it, unless only it was searched', () => {
	const groups = [{ ...group('a', 'ar', hit('p1')), more: 1 }, group('b', 'ar', hit('p1'))];
	const rows = rowsOf(answer(groups), 'fa');
	expect(rows.map(({ id }) => id)).toEqual(['_a.ar', '_a.ar.p1', '_a.ar.+', '_b.ar', '_b.ar.p1']);
	expect(rows[2]?.to).toBe(`/fa/search/?q=${encodeURIComponent('حق')}&in=a`);
	expect(rowsOf(answer(groups, true), 'fa').map(({ id }) => id)).not.toContain('_a.ar.+');
});

test('arrow keys move through all rows and the field in a circle, both ways', () => {
	const rows = rowsOf(answer([group('a', 'ar', hit('p1')), group('b', 'ar')]), 'ar');
	const ids = rows.map(({ id }) => id);
	const ways = (step: 1 | -1) => {
		const stops: (string | undefined)[] = [undefined];
		for (let i = 0; i <= rows.length; i++) stops.push(nextRow(rows, stops.at(-1), step));
		return stops;
	};
	expect(ways(1)).toEqual([undefined, ...ids, undefined]);
	expect(ways(-1)).toEqual([undefined, ...ids.toReversed(), undefined]);
	expect(nextRow(rows, '_gone', 1)).toBe(ids[0]);
	expect(nextRow([], undefined, 1)).toBeUndefined();
});
