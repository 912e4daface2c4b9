import type { Answer, Question } from './answer.ts';
import { askHere } from './engine/ask-here.ts';
import { type Asker, askWorker, NoWorkerError } from './engine/ask-worker.ts';

let worker: Asker | undefined;
let here: Promise<Asker> | undefined;
let workers = true;

/**
 * Searches the library, in a thread of its own where the browser has such.
 *
 * @throws {TypeError} where the network doesn't answer
 * @throws {DOMException} named `AbortError`, where the signal has ended it
 */
export async function ask(question: Question, signal?: AbortSignal): Promise<Answer> {
	signal?.throwIfAborted();
	try {
		if (workers) return await theWorker().ask(question, signal);
	} catch (error) {
		if (!(error instanceof NoWorkerError)) throw error;
		workers = false;
	}
	try {
		here ??= askHere();
		return await (await here).ask(question, signal);
	} catch (error) {
		// Perhaps only the network was away: the next question tries both again.
		here = undefined;
		worker = undefined;
		workers = true;
		throw error;
	}
}

/**
 * Loads the engine and, where a language is named, what the first question in it will need. What
 * fails now is asked for again with the question.
 */
export function prepare(lang?: string): void {
	try {
		if (!workers) return;
		const engine = theWorker();
		if (lang) engine.prepare(lang);
	} catch {
		workers = false;
	}
}

function theWorker(): Asker {
	worker ??= askWorker();
	return worker;
}
