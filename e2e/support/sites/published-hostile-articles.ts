import { parseArticleText } from '../../../src/core/article/parse-article.ts';
import { FileError } from '../../../src/core/json/file-error.ts';
import { fuzzedArticle } from '../../../src/core/testing/fuzzed-articles.ts';
import { hostileArticles } from '../../../src/core/testing/hostile-articles.ts';
import type { ArticleFile } from './article-file.ts';

/** An article that was written to break its reader, with what the gate says against it. */
export interface JudgedArticle {
	name: string;
	text: string;
	slug: string;
	/** `path: expected …` for each fault; none where the gate lets it through. */
	faults: readonly string[];
}

/** How many articles are made of the schema. */
const FUZZED = 110;

/** All hostile articles: those that are written down, then those that are made of the schema. */
export function judgedArticles(): { known: JudgedArticle[]; fuzzed: JudgedArticle[] } {
	const known = hostileArticles();
	const fuzzed = Array.from({ length: FUZZED }, (_, seed) => fuzzedArticle(seed));
	const judge = ({ name, text }: { name: string; text: string }, index: number) => ({
		...{ name, text, slug: `hostile-${index}` },
		faults: faultsOf(text),
	});
	return {
		known: known.map(judge),
		fuzzed: fuzzed.map((article, index) => judge(article, known.length + index)),
	};
}

/** The written-down hostile articles that the gate lets through, as files of a site. */
export function publishedHostileArticles(): (ArticleFile & { name: string })[] {
	return judgedArticles()
		.known.filter(({ faults }) => faults.length === 0)
		.map(({ name, slug, text }) => ({ name, slug, lang: 'en', text }));
}

function faultsOf(text: string): string[] {
	try {
		parseArticleText(text, 'hostile.json');
		return [];
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
		return error.faults.map(({ path, expected }) => `${path || 'the file'}: expected ${expected}`);
	}
}
