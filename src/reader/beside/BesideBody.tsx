import { useMemo } from 'react';
import { useLoaderData } from 'react-router';
import type { Block } from '../../core/article/article.ts';
import { rowsAmong, rowsOf, sectionsOfRows } from '../../core/article/bilingual-rows.ts';
import { itemNumbersOf } from '../../core/article/item-numbers.ts';
import { factsOf } from '../page/ArticleContext.tsx';
import type { ArticleData } from '../page/article-data.ts';
import { RowView } from './RowView.tsx';

/** Blocks of an article, each with its counterpart in another language. */
export function BesideBody({ blocks }: { blocks: readonly Block[] }) {
	const { slug, locale, article, beside } = useLoaderData<ArticleData>();
	const other = beside?.article ?? article;
	const rows = useMemo(() => rowsOf(article.body, other.body), [article, other]);
	const first = useMemo(() => ({ numbers: itemNumbersOf(article.body) }), [article]);
	const second = useMemo(() => {
		const taken = new Set(article.body.map(({ _key }) => _key));
		return {
			lang: other.lang,
			numbers: itemNumbersOf(other.body),
			facts: { ...factsOf(slug, locale, other), taken },
		};
	}, [slug, locale, article, other]);
	return sectionsOfRows(rowsAmong(rows, blocks)).map((section) => (
		<section key={section[0]?.key}>
			{section.map((row) => (
				<RowView key={row.key} row={row} first={first} second={second} />
			))}
		</section>
	));
}
