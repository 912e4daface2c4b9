import { LETTER_KEYS, retype } from '../../core/search/keyboard-layouts.ts';
import { languageOf } from '../../core/search/language-of.ts';
import { withoutQuotationMarks } from '../../core/search/query.ts';
import type { Answer, Group, OnPart, Question, Scope } from '../answer/answer.ts';
import { countArticles, countPassages, placesIn } from './count-results.ts';
import { type FoundArticle, findInLanguage } from './find-in-language.ts';
import type { IndexReader } from './index-readers/index-reader.ts';
import type { LanguageReader } from './index-readers/language-reader.ts';
import { showArticle } from './show-article.ts';
import { correctedQuery, suggestionsFor } from './suggestions.ts';

/** How many passages of an article are shown at most, where others are searched too. */
const MAX_PASSAGES_OF_ARTICLE = 3;
/** Where one article is searched alone: how many of its passages are shown for each article of the question's limit. */
const PASSAGES_PER_ARTICLE_OF_LIMIT = 2;
/** How many articles are read before the others, so that the first results are drawn early. */
const ARTICLES_READ_FIRST = 2;
/** How many articles are shown with passages of several files, in a library of any size: those of the first rows. */
const ARTICLES_OF_SEVERAL_FILES = 5;
/** Fewer letters mean something in every layout. */
const MIN_LETTERS_TO_RETYPE = 3;
/** After so many articles that turn out to lack a phrase, no more are read. */
const MAX_ARTICLES_WITHOUT_PHRASE = 15;

/** The best articles as they are shown. */
interface Shown {
	groups: Group[];
	/** How many articles were found to lack a phrase. */
	withoutPhrase: number;
	/** How many more places are shown than the index counted; negative where it counted too many. */
	uncounted: number;
}

/**
 * Answers a question from an index.
 *
 * @param pause is awaited between two steps, so that the thread can do other work
 * @param onPart is given the first results while others are loaded
 * @throws {TypeError} where the network doesn't answer
 */
export async function answerQuestion(
	question: Question,
	index: IndexReader,
	pause: () => Promise<void>,
	signal?: AbortSignal,
	onPart?: OnPart,
): Promise<Answer> {
	const answer = await answerAsTyped(question, index, pause, signal, onPart);
	if (answer.groups.length > 0) return answer;
	const unquoted = withoutQuotationMarks(question.q);
	if (unquoted !== question.q.trim() && !answer.nearest) {
		const loose = await answerAsTyped({ ...question, q: unquoted }, index, pause, signal);
		if (loose.groups.length > 0) return { ...answer, nearest: unquoted };
	}
	for (const q of retypings(question)) {
		const retyped = await answerAsTyped({ ...question, q }, index, pause, signal);
		if (retyped.groups.length > 0) return { ...retyped, isRetyped: true };
	}
	return answer;
}

async function answerAsTyped(
	question: Question,
	index: IndexReader,
	pause: () => Promise<void>,
	signal?: AbortSignal,
	onPart?: OnPart,
): Promise<Answer> {
	const { q, locale, scope } = question;
	const yieldToOthers = async () => {
		await pause();
		signal?.throwIfAborted();
	};
	const only = scope.kind === 'article' ? await index.articleOf(scope.slug) : undefined;
	const readers =
		scope.kind === 'article' && only === undefined ? [] : await readersIn(index, scope, q);
	signal?.throwIfAborted();
	const found = await Promise.all(
		readers.map(async (reader) => {
			await yieldToOthers();
			return findInLanguage(reader, q, only);
		}),
	);
	const articles = oneOfEach(
		found.flatMap(({ best }) => best),
		locale,
	);
	const answerWith = ({ groups, withoutPhrase, uncounted }: Shown, isPart: boolean): Answer => {
		const isIncomplete = !isPart && withoutPhrase > 0 && groups.length < question.limit;
		return {
			q,
			articles: isIncomplete ? groups.length : countArticles(found, articles) - withoutPhrase,
			passages: isIncomplete
				? groups.reduce((sum, group) => sum + placesIn(group), 0)
				: countPassages(found, articles) + uncounted,
			groups: [...groups],
			alone: scope.kind === 'article',
		};
	};
	const shown = await showBest(articles, question, yieldToOthers, (part) =>
		onPart?.({ ...answerWith(part, true), isPart: true }),
	);
	const { groups } = shown;
	const answer = answerWith(shown, false);
	const own = readers.filter(({ lang }) => lang === locale);
	const suggestions = await suggestionsFor(q, [...new Set([...own, ...readers])]);
	if (groups.length > 0) return { ...answer, suggestions };
	return { ...answer, passages: 0, nearest: correctedQuery(q, suggestions) };
}

/** The query in the layouts that may have been meant, where none of its words is anywhere. */
function retypings({ q, locale, scope }: Question): string[] {
	if (q.trim().length < MIN_LETTERS_TO_RETYPE) return [];
	const lang = languageOf(scope.kind === 'language' ? scope.lang : locale);
	const meant = LETTER_KEYS[lang] ? [lang] : ['en'];
	const others = meant[0] === 'en' ? ['ar', 'fa', 'he', 'ru'] : ['en'];
	const texts = [
		...others.map((other) => retype(q, other, meant[0] ?? 'en')),
		...(scope.kind === 'language' ? [] : others.map((other) => retype(q, meant[0] ?? 'en', other))),
	];
	return [...new Set(texts.flatMap((text) => (text && text !== q ? [text] : [])))];
}

async function showBest(
	articles: readonly FoundArticle[],
	{ scope, limit }: Question,
	yieldToOthers: () => Promise<void>,
	onPart: (shown: Shown) => void,
): Promise<Shown> {
	const alone = scope.kind === 'article';
	const maxPassages = alone ? limit * PASSAGES_PER_ARTICLE_OF_LIMIT : MAX_PASSAGES_OF_ARTICLE;
	const shown: Shown = { groups: [], withoutPhrase: 0, uncounted: 0 };
	const isDone = () =>
		shown.groups.length >= limit || shown.withoutPhrase >= MAX_ARTICLES_WITHOUT_PHRASE;
	for (let at = 0; at < articles.length && !isDone(); ) {
		const from = at;
		if (from > 0 && shown.groups.length > 0) onPart(shown);
		const most = from > 0 ? limit : Math.min(ARTICLES_READ_FIRST, limit);
		const next = articles.slice(from, from + most - shown.groups.length);
		at += next.length;
		const groups = await Promise.all(
			next.map(async (article, i) => {
				await yieldToOthers();
				const isAmongFirst = from + i < ARTICLES_OF_SEVERAL_FILES;
				return showArticle(article, { maxPassages, alone, isAmongFirst });
			}),
		);
		for (const [i, group] of groups.entries()) {
			if (group) shown.groups.push(group);
			else shown.withoutPhrase++;
			shown.uncounted += placesIn(group) - (next[i]?.matching ?? 0);
		}
	}
	return shown;
}

async function readersIn(index: IndexReader, scope: Scope, q: string): Promise<LanguageReader[]> {
	if (scope.kind !== 'language') return index.languagesFor(q);
	const reader = await index.language(scope.lang);
	return reader ? [reader] : [];
}

/** Each article in one language: the interface's where that matches, else where it matches best. The best article is first. */
function oneOfEach(found: readonly FoundArticle[], locale: string): FoundArticle[] {
	const score = ({ passages }: FoundArticle) => passages[0]?.score ?? 0;
	const best = new Map<number, FoundArticle>();
	for (const article of found) {
		const known = best.get(article.article);
		const isOwn = article.reader.lang === locale;
		const better = score(article) > (known ? score(known) : 0);
		if (!known || isOwn || (known.reader.lang !== locale && better)) {
			best.set(article.article, article);
		}
	}
	return [...best.values()].sort((a, b) => score(b) - score(a));
}
