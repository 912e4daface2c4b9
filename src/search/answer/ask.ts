import { pageEngine } from '../engine/page-engine.ts';
import { NoWorkerError, type SearchEngine, workerEngine } from '../engine/worker-engine.ts';
import type { Answer, Question } from './answer.ts';

let worker: SearchEngine | undefined;
let onPage: Promise<SearchEngine> | undefined;
/** Whether a worker is tried. */
let usesWorker = true;
/** The latest question, and the language that was prepared last. */
let latest: { question?: Question; lang?: string } = {};

// The first service worker takes over an open page. The latest search is repeated, so that the service
// worker caches its files, too. In Node 20, during the build, there is no navigator.
globalThis.navigator?.serviceWorker?.addEventListener('controllerchange', () => {
	worker?.end();
	worker = undefined;
	onPage = undefined;
	if (latest.lang) prepare(latest.lang);
	if (latest.question) ask(latest.question).catch(() => {});
});

/**
 * Searches the library, in a worker where that is possible, else on the page's main thread.
 *
 * @throws {TypeError} where the network doesn't answer
 * @throws {DOMException} named `AbortError`, where the signal aborts it
 */
export async function ask(question: Question, signal?: AbortSignal): Promise<Answer> {
	signal?.throwIfAborted();
	latest = { ...latest, question };
	try {
		if (usesWorker) return await sharedWorker().ask(question, signal);
	} catch (error) {
		if (!(error instanceof NoWorkerError)) throw error;
		usesWorker = false;
	}
	try {
		onPage ??= pageEngine();
		return await (await onPage).ask(question, signal);
	} catch (error) {
		// Perhaps only the network failed: the next question tries both again.
		onPage = undefined;
		worker = undefined;
		usesWorker = true;
		throw error;
	}
}

/**
 * Loads the engine and, where a language is given, what every question in it needs. What fails to load
 * now is loaded again with the question.
 */
export function prepare(lang?: string): void {
	if (lang) latest = { ...latest, lang };
	try {
		if (!usesWorker) return;
		const engine = sharedWorker();
		if (lang) engine.prepare(lang);
	} catch {
		usesWorker = false;
	}
}

function sharedWorker(): SearchEngine {
	worker ??= workerEngine();
	return worker;
}
