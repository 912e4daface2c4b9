import type { Answer, Question } from '../answer/answer.ts';
import { answerQuestion } from './answer-question.ts';
import { GoneError, IndexReader, type ReadJson } from './index-readers/index-reader.ts';

/** Answers questions from the index that was built with the site. */
export class Engine {
	#index: Promise<IndexReader> | undefined;

	/**
	 * @param read gives the files of the index
	 * @param pause is awaited between two steps, so that the thread can do other work
	 */
	constructor(
		private readonly read: ReadJson,
		private readonly pause: () => Promise<void> = async () => {},
	) {}

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

	/** After an error the index is opened anew the next time: what was read of it may be the cause. */
	async #ask(question: Question, fresh: boolean, signal?: AbortSignal): Promise<Answer> {
		try {
			return await answerQuestion(question, await this.#open(fresh), this.pause, signal);
		} catch (error) {
			if (!signal?.aborted) this.#index = undefined;
			throw error;
		}
	}

	#open(fresh: boolean): Promise<IndexReader> {
		if (fresh) this.#index = undefined;
		this.#index ??= IndexReader.open(this.read, fresh);
		this.#index.catch(() => {
			this.#index = undefined;
		});
		return this.#index;
	}
}
