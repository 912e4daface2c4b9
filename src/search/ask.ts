import type { Answer, Question } from './answer.ts';

/**
 * Searches the library.
 *
 * @throws {TypeError} where the network doesn't answer
 * @throws {DOMException} named `AbortError`, where the signal has ended it
 */
export async function ask(question: Question, signal?: AbortSignal): Promise<Answer> {
	signal?.throwIfAborted();
	return { q: question.q, articles: 0, passages: 0, groups: [] };
}
