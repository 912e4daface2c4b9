import { expect, test } from '@playwright/test';
import { FileError } from '../json/file-error.ts';
import { hostileArticles } from '../testing/hostile-articles.ts';
import { parseArticleText } from './parse-article.ts';

const articles = hostileArticles();

test('each hostile article is refused at its path, or let through', () => {
	test.setTimeout(60_000);
	expect(articles.length).toBeGreaterThan(250);
	const wrong: object[] = [];
	for (const { name, text, refusedAt } of articles) {
		const paths = pathsRefused(text);
		const isMadeUp = name.startsWith('made up');
		const asExpected = refusedAt === undefined ? paths.length === 0 : paths.includes(refusedAt);
		if (!isMadeUp && !asExpected) wrong.push({ name, refusedAt, paths: paths.slice(0, 3) });
	}
	expect(wrong).toEqual([]);
});

test('what passes holds nothing but its own fields', () => {
	const others = articles.filter(({ name, text }) => {
		if (pathsRefused(text).length > 0) return false;
		const article = parseArticleText(text, name);
		return Object.getPrototypeOf(article) !== Object.prototype || 'ran' in article;
	});
	expect(others.map(({ name }) => name)).toEqual([]);
	expect('ran' in {}).toBe(false);
});

function pathsRefused(text: string): string[] {
	try {
		parseArticleText(text, 'hostile.json');
		return [];
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
		return error.faults.map(({ path }) => path);
	}
}
