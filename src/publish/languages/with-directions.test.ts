import { expect, test } from '@playwright/test';
import type { Article } from '../../core/article/article.ts';
import { parseArticle } from '../../core/article/parse-article.ts';
import { paragraph } from '../../core/testing/blocks.ts';
import { withDirections } from './with-directions.ts';

const article: Article = {
	lang: 'ks',
	title: 'T',
	published: '2024-01-01',
	translation: { of: 'ur' },
	body: [
		paragraph('a', 'text'),
		{ ...paragraph('b', 'text'), lang: 'ku-IQ' },
		{ ...paragraph('c', 'text'), lang: 'ar', dir: 'ltr' },
		{ ...paragraph('d', 'text'), markDefs: [{ _key: 'm', _type: 'language', lang: 'uz' }] },
	],
};

test('an article, its blocks and runs get the directions of their languages; what says its own keeps it', () => {
	const directed = withDirections(article);
	expect(directed).toEqual({
		...article,
		dir: 'rtl',
		body: [
			paragraph('a', 'text'),
			{ ...paragraph('b', 'text'), lang: 'ku-IQ', dir: 'rtl' },
			{ ...paragraph('c', 'text'), lang: 'ar', dir: 'ltr' },
			{
				...paragraph('d', 'text'),
				markDefs: [{ _key: 'm', _type: 'language', lang: 'uz', dir: 'ltr' }],
			},
		],
	});
	expect(parseArticle(directed, 'ks.json')).toEqual(directed);
	expect(withDirections({ ...article, dir: 'ltr' }).dir).toBe('ltr');
});
