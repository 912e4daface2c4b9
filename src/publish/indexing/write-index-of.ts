import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../core/article/article.ts';
import { BuildCache } from '../cache/build-cache.ts';
import { SearchIndexWriter } from './search-index-writer.ts';

/** An article in all of its languages. */
interface ArticleTexts {
	slug: string;
	texts: readonly Article[];
}

/** Writes the search index of articles, in the order of their slugs; of this, nothing is remembered. */
export async function writeIndexOf(
	articles: Iterable<ArticleTexts> | AsyncIterable<ArticleTexts>,
	out: string,
): Promise<void> {
	const parts = join(out, 'search.parts');
	const writer = new SearchIndexWriter(new BuildCache(out, parts));
	for await (const { slug, texts } of articles) {
		const languages = texts.map(({ lang }) => lang);
		await writer.add({ slug, languages, minutes: 0, key: '', read: async () => texts });
	}
	await writer.finish();
	await rm(parts, { recursive: true, force: true });
}
