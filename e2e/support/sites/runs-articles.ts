import type { Block } from '../../../src/core/article/article.ts';
import { DECORATORS } from '../../../src/core/article/article.ts';
import { kept, left, surroundings } from '../../../src/core/testing/bidi-runs.ts';
import { paragraph } from '../../../src/core/testing/blocks.ts';
import { seeded } from '../../../src/core/testing/seeded.ts';
import type { ArticleFile } from './article-file.ts';

/** The languages of the articles, one for each of the surroundings. */
const LANGS = ['ar', 'ar', 'ar', 'fa', 'he', 'en'];

/** The slug of the article that has every run in one of the surroundings. */
export const runsSlug = (n: number) => `runs-${n}`;

/** The key of a run's block: runs that are kept first, then those that are left. */
export const keyOfRun = (n: number) => `r${n}`;

/** The slug of the article of random texts. */
export const RANDOM = 'random';

const SIGNS = [
	'.',
	'، ',
	'؟',
	'«',
	'»',
	'(',
	')',
	':',
	'-',
	'\u200E',
	'\u200F',
	'\u200C',
	'👍',
	'e\u0301',
	'\n',
];
const SCRAPS = [...kept, ...left, ...SIGNS, 'word', 'a', '5', '٥', '۵'];
const WORDS = ['متن', 'كتاب', 'والقراءة', 'שלום', 'نص', 'الكلمات'];

function blocksOfChance(): Block[] {
	const chance = seeded(1414);
	const scrap = () => chance.one(chance.number() < 0.7 ? WORDS : SCRAPS);
	return Array.from({ length: 1000 }, (_, n) => {
		const spans = Array.from({ length: chance.whole(1, 4) }, () => ({
			_type: 'span' as const,
			text: Array.from({ length: chance.whole(1, 6) }, scrap).join(' '),
			marks: DECORATORS.filter(() => chance.number() < 0.15),
		}));
		return paragraph(`p${n}`, spans);
	});
}

/** Blocks of random texts, with marks. */
export const randomBlocks = blocksOfChance();

/** Articles whose blocks are a run each, and one of a thousand random texts; older than those of the demo. */
export function runsArticles(): ArticleFile[] {
	const article = (slug: string, lang: string, body: readonly Block[]): ArticleFile => ({
		slug,
		lang,
		text: JSON.stringify({ lang, title: slug, published: '1900-01-01', body }),
	});
	return [
		...surroundings.map(([before, after], n) =>
			article(
				runsSlug(n),
				LANGS[n] ?? 'ar',
				[...kept, ...left].map((run, i) => paragraph(keyOfRun(i), before + run + after)),
			),
		),
		article(RANDOM, 'ar', randomBlocks),
	];
}
