import { expect, test } from '@playwright/test';
import { FileError, type FileFault } from '../json/file-error.ts';
import { leavesOf } from '../testing/fill-schema.ts';
import { fuzzedArticle } from '../testing/fuzzed-articles.ts';
import { articleSchema } from './article.ts';
import { countBodyWords } from './block-text.ts';
import { cutOf } from './cut.ts';
import { flattenOutline, outlineOf } from './outline.ts';
import { parseArticleText } from './parse-article.ts';
import { notesOf, runsOf, sectionsOf } from './sections.ts';

/** How many articles are made; the many in `npm run test:all` only. */
const COUNTS = [
	{ count: 600, details: {} },
	{ count: 3000, details: { tag: '@matrix' } },
];

for (const { count, details } of COUNTS) {
	test(
		`each of ${count} articles made of the schema passes, or is refused where it is wrong`,
		details,
		() => {
			test.setTimeout(60_000);
			const wrong: object[] = [];
			const leaves = new Map<string, number>();
			let refused = 0;
			for (let seed = 0; seed < count; seed++) {
				const { text, isWhole } = fuzzedArticle(seed, (place) =>
					leaves.set(place, (leaves.get(place) ?? 0) + 1),
				);
				const faults = faultsOf(text);
				if (faults.length > 0) refused++;
				if (isWhole && faults.length > 0) wrong.push({ seed, faults: faults.slice(0, 3) });
				const astray = faults.filter(({ path }) => !leads(path, JSON.parse(text)));
				if (astray.length > 0) wrong.push({ seed, astray: astray.slice(0, 3) });
			}
			expect(wrong.slice(0, 5)).toEqual([]);
			// Neither side is for show.
			expect(refused).toBeGreaterThan(count / 4);
			// What the schema has is filled, a field that came today too.
			const seldom = [...leavesOf(articleSchema)].filter(
				(place) => (leaves.get(place) ?? 0) < count / 150,
			);
			expect(seldom).toEqual([]);
		},
	);
}

function faultsOf(text: string): readonly FileFault[] {
	try {
		const { body } = parseArticleText(text, 'fuzzed.json');
		// What pages are made of has a word for each.
		countBodyWords(body);
		cutOf(body);
		flattenOutline(outlineOf(body));
		for (const { blocks } of sectionsOf(body)) runsOf(blocks, notesOf(body));
		return [];
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
		return error.faults;
	}
}

/** Whether a fault's path leads to something in a file, or to a field that something there lacks. */
function leads(path: string, file: unknown): boolean {
	const names = path.match(/[^.[\]]+/g) ?? [];
	let place = file;
	for (const name of names) {
		if (typeof place !== 'object' || place === null) return false;
		place = (place as Record<string, unknown>)[name];
	}
	return names.length > 0;
}
