import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../../src/core/article/article.ts';
import { seeded } from '../../../src/core/testing/seeded.ts';
import { writeIndexOf } from '../../../src/publish/indexing/write-index-of.ts';
import { answerQuestion } from '../../../src/search/engine/answer-question.ts';
import { findInLanguage } from '../../../src/search/engine/find-in-language.ts';
import { IndexReader } from '../../../src/search/engine/index-readers/index-reader.ts';
import { showArticle } from '../../../src/search/engine/show-article.ts';

/** Paragraphs and questions in the form of SQuAD, as far as they are read. */
interface Questions {
	data: {
		title: string;
		paragraphs: { context: string; qas: { question: string }[] }[];
	}[];
}

interface Asked {
	question: string;
	/** The article and the paragraph that answer it. */
	slug: string;
	key: string;
}

/** How many questions found what they should. */
interface Recall {
	questions: number;
	first: number;
	amongFive: number;
	article: number;
	/** Among the first five rows of passages that the page shows. */
	rows: number;
}

const SEED = 20_240_131;
const FIVE = 5;
/** How many articles the page asks for at first. */
const ARTICLES_SHOWN = 10;
/**
 * What is reached at least on XQuAD's questions, by language. Where one figure is given, it is what BM25 reaches
 * with words as they stand, in Thai with bigrams.
 */
const MARKS: Record<string, string> = {
	ar: '0.911 | 0.982      | 0.963               | 0.965',
	de: '      | 0.962      |                     |',
	vi: '      | 0.984      |                     |',
	th: '      | 0.977      |                     |',
};

/** Indexes the paragraphs, asks the questions, and says how many found their paragraph; one half of the questions is held out. */
export async function recallOf(file: string, lang: string, folder: string): Promise<string[]> {
	const { data }: Questions = JSON.parse(await readFile(file, 'utf8'));
	const slugOf = (n: number) => `article-${String(n).padStart(4, '0')}`;
	const articles = await articlesOf(file, lang);
	await writeIndexOf(
		articles.map((article, n) => ({ slug: slugOf(n), texts: [article] })),
		folder,
	);
	const asked = data.flatMap(({ paragraphs }, n) =>
		paragraphs.flatMap(({ qas }, p) =>
			qas.map(({ question }): Asked => ({ question, slug: slugOf(n), key: `paragraph-${p}` })),
		),
	);
	const index = new IndexReader(async (path) =>
		JSON.parse(await readFile(join(folder, path), 'utf8')),
	);
	const chance = seeded(SEED);
	const open: Recall = { questions: 0, first: 0, amongFive: 0, article: 0, rows: 0 };
	const held: Recall = { ...open };
	for (const one of asked) await ask(index, lang, one, chance.whole(0, 1) === 0 ? open : held);
	const all: Recall = {
		questions: open.questions + held.questions,
		first: open.first + held.first,
		amongFive: open.amongFive + held.amongFive,
		article: open.article + held.article,
		rows: open.rows + held.rows,
	};
	const paragraphs = data.reduce((sum, article) => sum + article.paragraphs.length, 0);
	return [
		`${paragraphs} paragraphs in ${data.length} articles`,
		'questions       | first | among five | right article first | among five rows',
		lineOf('all', all),
		lineOf('one half', open),
		lineOf('held out', held),
		...(MARKS[lang] ? [`marks           | ${MARKS[lang]}`] : []),
	];
}

/** The paragraphs of a file in the form of SQuAD, as articles. */
export async function articlesOf(file: string, lang: string): Promise<Article[]> {
	const { data }: Questions = JSON.parse(await readFile(file, 'utf8'));
	return data.map(({ title, paragraphs }) => articleOf(title, paragraphs, lang));
}

async function ask(index: IndexReader, lang: string, asked: Asked, recall: Recall): Promise<void> {
	const reader = await index.language(lang);
	if (!reader) throw new Error(`No text in ${lang}`);
	const { best } = await findInLanguage(reader, asked.question, undefined);
	const ranked = best
		.flatMap((article) => article.passages.map((passage) => ({ article, passage })))
		.sort((a, b) => b.passage.score - a.passage.score)
		.slice(0, FIVE);
	const found: string[] = [];
	for (const { article, passage } of ranked) {
		const group = await showArticle({ ...article, passages: [passage] }, { maxPassages: 1 });
		found.push(`${group?.slug} ${group?.hits[0]?.key}`);
	}
	const answer = await answerQuestion(
		{ q: asked.question, locale: lang, scope: { kind: 'language', lang }, limit: ARTICLES_SHOWN },
		index,
		async () => {},
	);
	const rows = answer.groups.flatMap(({ slug, hits }) => hits.map(({ key }) => `${slug} ${key}`));
	const place = found.indexOf(`${asked.slug} ${asked.key}`);
	recall.questions++;
	if (place === 0) recall.first++;
	if (place >= 0) recall.amongFive++;
	if (rows.slice(0, FIVE).includes(`${asked.slug} ${asked.key}`)) recall.rows++;
	if (found[0]?.startsWith(`${asked.slug} `)) recall.article++;
}

function articleOf(
	title: string,
	paragraphs: Questions['data'][number]['paragraphs'],
	lang: string,
): Article {
	return {
		lang,
		title: title.replaceAll('_', ' '),
		published: '2024-01-31',
		body: paragraphs.map(({ context }, p) => ({
			_type: 'block',
			_key: `paragraph-${p}`,
			style: 'normal',
			children: [{ _type: 'span', text: context }],
		})),
	};
}

function lineOf(name: string, { questions, first, amongFive, article, rows }: Recall): string {
	const part = (count: number) => (count / questions).toFixed(3);
	return `${`${questions} ${name}`.padEnd(15)} | ${part(first)} | ${part(amongFive).padEnd(10)} | ${part(article).padEnd(19)} | ${part(rows)}`;
}
