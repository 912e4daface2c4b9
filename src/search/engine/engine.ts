import type { Answer, Group, Question, Scope } from '../answer/answer.ts';
import { countArticles, countPassages, placesIn } from './count-found.ts';
import { type FoundArticle, findInLanguage } from './find-in-language.ts';
import { GoneError, IndexReader, type ReadJson } from './index-reader.ts';
import type { LanguageReader } from './language-reader.ts';
import { nearestSpelling } from './nearest-spelling.ts';
import { showArticle } from './show-article.ts';

/** How many passages are shown of an article among others. */
const PASSAGES_AMONG_OTHERS = 3;
/** Where an article stands alone, so many of its passages take the room of each other article. */
const PASSAGES_ALONE = 2;
/** So many articles that turn out to lack a phrase, and no more are read. */
const MOST_REFUSED = 15;

/** Answers questions from the index that was built with the site. */
export class Engine {
	readonly #read: ReadJson;
	readonly #pause: () => Promise<void>;
	#index: Promise<IndexReader> | undefined;

	/**
	 * @param read gives the files of the index
	 * @param pause is waited for between two steps: where the thread has other work, it lets that in
	 */
	constructor(read: ReadJson, pause: () => Promise<void> = async () => {}) {
		this.#read = read;
		this.#pause = pause;
	}

	/**
	 * Answers a question.
	 *
	 * @throws {TypeError} where the network doesn't answer
	 */
	async answer(question: Question, signal?: AbortSignal): Promise<Answer> {
		try {
			return await this.#ask(question, false, signal);
		} catch (error) {
			if (!(error instanceof GoneError)) throw error;
			// Another build has taken the place of the one whose index was open.
			return await this.#ask(question, true, signal);
		}
	}

	/** Loads what every question in a language needs. */
	async prepare(lang: string): Promise<void> {
		const reader = (await this.#open(false)).language(lang);
		await Promise.all([reader?.passages(), reader?.frequent()]);
	}

	/** What was read may be what is wrong: after an error it is read anew the next time. */
	async #ask(question: Question, fresh: boolean, signal?: AbortSignal): Promise<Answer> {
		try {
			return await this.#answer(question, await this.#open(fresh), signal);
		} catch (error) {
			if (!signal?.aborted) this.#index = undefined;
			throw error;
		}
	}

	#open(fresh: boolean): Promise<IndexReader> {
		if (fresh) this.#index = undefined;
		this.#index ??= IndexReader.open(this.#read, fresh);
		this.#index.catch(() => {
			this.#index = undefined;
		});
		return this.#index;
	}

	async #answer(question: Question, index: IndexReader, signal?: AbortSignal): Promise<Answer> {
		const { q, locale, scope, limit } = question;
		const only = scope.kind === 'article' ? await index.articleOf(scope.slug) : undefined;
		const readers =
			scope.kind === 'article' && only === undefined ? [] : readersIn(index, scope, q);
		signal?.throwIfAborted();
		const found = await Promise.all(
			readers.map(async (reader) => {
				await this.#pause();
				signal?.throwIfAborted();
				return findInLanguage(reader, q, only);
			}),
		);
		const articles = oneOfEach(
			found.flatMap(({ best }) => best),
			locale,
		);
		const alone = scope.kind === 'article';
		const groups: Group[] = [];
		let refused = 0;
		/** How many passages were read beyond those that the index knew of; less than none where it was wrong. */
		let beyond = 0;
		for (let at = 0; at < articles.length && refused < MOST_REFUSED && groups.length < limit; ) {
			const some = articles.slice(at, at + limit - groups.length);
			at += some.length;
			const shown = await Promise.all(
				some.map(async (article) => {
					await this.#pause();
					signal?.throwIfAborted();
					return alone
						? showArticle(article, limit * PASSAGES_ALONE, true)
						: showArticle(article, PASSAGES_AMONG_OTHERS);
				}),
			);
			for (const [i, group] of shown.entries()) {
				if (group) groups.push(group);
				else refused++;
				beyond += placesIn(group) - (some[i]?.matching ?? 0);
			}
		}
		const givenUp = refused > 0 && groups.length < limit;
		const answer: Answer = {
			q,
			articles: givenUp ? groups.length : countArticles(found, articles) - refused,
			passages: givenUp
				? groups.reduce((sum, group) => sum + placesIn(group), 0)
				: countPassages(found, articles) + beyond,
			groups,
			alone,
		};
		if (groups.length > 0) return answer;
		const reader = readers.find(({ lang }) => lang === locale) ?? readers[0];
		const nearest = reader && (await nearestSpelling(q, reader));
		return { ...answer, passages: 0, ...(nearest && { nearest }) };
	}
}

function readersIn(index: IndexReader, scope: Scope, q: string): LanguageReader[] {
	if (scope.kind !== 'language') return index.languagesFor(q);
	const reader = index.language(scope.lang);
	return reader ? [reader] : [];
}

/** Each article in one language: the reader's own where that matches, else where it matches best. The best article is first. */
function oneOfEach(found: readonly FoundArticle[], locale: string): FoundArticle[] {
	const score = ({ passages }: FoundArticle) => passages[0]?.score ?? 0;
	const best = new Map<number, FoundArticle>();
	for (const article of found) {
		const known = best.get(article.article);
		const own = article.reader.lang === locale;
		const better = score(article) > (known ? score(known) : 0);
		if (!known || own || (known.reader.lang !== locale && better)) {
			best.set(article.article, article);
		}
	}
	return [...best.values()].sort((a, b) => score(b) - score(a));
}
