import { pageEngine } from '../engine/page-engine.ts';
import { NoWorkerError, type SearchEngine, workerEngine } from '../engine/worker-engine.ts';
import type { Answer, Question } from './answer.ts';

let worker: SearchEngine | undefined;
let here: Promise<SearchEngine> | undefined;
let workers = true;
/** What was asked last. */
let last: { question?: Question; lang?: string } = {};

// The first service worker comes when the page stands. What was found until then it must see too, to
// have it for the time without a network. The build has no navigator, in Node 20.
globalThis.navigator?.serviceWorker?.addEventListener('controllerchange', () => {
	worker?.end();
	worker = undefined;
	here = undefined;
	if (last.lang) prepare(last.lang);
	if (last.question) ask(last.question).catch(() => {});
});

/**
 * Searches the library, in a thread of its own where the browser has such.
 *
 * @throws {TypeError} where the network doesn't answer
 * @throws {DOMException} named `AbortError`, where the signal has ended it
 */
export async function ask(question: Question, signal?: AbortSignal): Promise<Answer> {
	signal?.throwIfAborted();
	last = { ...last, question };
	try {
		if (workers) return await theWorker().ask(question, signal);
	} catch (error) {
		if (!(error instanceof NoWorkerError)) throw error;
		workers = false;
	}
	try {
		here ??= pageEngine();
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
	if (lang) last = { ...last, lang };
	try {
		if (!workers) return;
		const engine = theWorker();
		if (lang) engine.prepare(lang);
	} catch {
		workers = false;
	}
}

function theWorker(): SearchEngine {
	worker ??= workerEngine();
	return worker;
}
