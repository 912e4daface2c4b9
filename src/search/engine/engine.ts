import type { Answer, OnPart, Question } from '../answer/answer.ts';
import { answerQuestion } from './answer-question.ts';
import { GoneError, IndexReader, type ReadJson } from './index-readers/index-reader.ts';

/** Answers questions from the index that was built with the site. */
export class Engine {
	#index: IndexReader | undefined;

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
	 * @param onPart is given the first results while others are loaded
	 * @throws {TypeError} where the network doesn't answer
	 */
	async answer(question: Question, signal?: AbortSignal, onPart?: OnPart): Promise<Answer> {
		try {
			return await this.#ask(question, false, signal, onPart);
		} catch (error) {
			if (!(error instanceof GoneError)) throw error;
			// Another build has taken the place of the one whose index was open.
			return await this.#ask(question, true, signal, onPart);
		}
	}

	/** Loads what every question in a language needs. */
	async prepare(lang: string): Promise<void> {
		(await this.#open(false).language(lang))?.frequent();
	}

	/** After an error the index is opened anew the next time: what was read of it may be the cause. */
	async #ask(
		question: Question,
		isFresh: boolean,
		signal?: AbortSignal,
		onPart?: OnPart,
	): Promise<Answer> {
		try {
			return await answerQuestion(question, this.#open(isFresh), this.pause, signal, onPart);
		} catch (error) {
			if (!signal?.aborted) this.#index = undefined;
			throw error;
		}
	}

	#open(isFresh: boolean): IndexReader {
		if (isFresh) this.#index = undefined;
		this.#index ??= new IndexReader(this.read, isFresh);
		return this.#index;
	}
}
