import { takePrefetched } from '../../browser/loading/fetch-json.ts';
import type { LanguageIndex } from '../../core/indexing/index-format.ts';
import { languagePath } from '../../core/indexing/language-path.ts';
import { pageEngine } from '../engine/page-engine.ts';
import {
	NoWorkerError,
	type SearchEngine,
	type WorkerEngine,
	workerEngine,
} from '../engine/worker-engine.ts';
import type { Answer, OnPart, Question } from './answer.ts';

let worker: WorkerEngine | undefined;
let onPage: Promise<SearchEngine> | undefined;
/** Whether a worker is tried. */
let usesWorker = true;
let latestQuestion: Question | undefined;
/** The language that the worker is prepared for; `done` once it was given its first file. */
let prepared: { lang: string; done: Promise<void> } | undefined;

// The first service worker takes over an open page. The latest search is repeated, so that the service
// worker caches its files, too. In Node 20, during the build, there is no navigator.
globalThis.navigator?.serviceWorker?.addEventListener('controllerchange', () => {
	worker?.end();
	worker = undefined;
	onPage = undefined;
	const { lang } = prepared ?? {};
	prepared = undefined;
	if (lang) prepare(lang);
	if (latestQuestion) ask(latestQuestion).catch(() => {});
});

/**
 * Searches the library, in a worker where that is possible, else on the page's main thread.
 *
 * @param onPart is given the first results while others are loaded
 * @throws {TypeError} where the network doesn't answer
 * @throws {DOMException} named `AbortError`, where the signal aborts it
 */
export async function ask(
	question: Question,
	signal?: AbortSignal,
	onPart?: OnPart,
): Promise<Answer> {
	latestQuestion = question;
	// Else the worker would load the same file.
	await prepared?.done;
	signal?.throwIfAborted();
	try {
		if (usesWorker) return await sharedWorker().ask(question, signal, onPart);
	} catch (error) {
		if (!(error instanceof NoWorkerError)) throw error;
		usesWorker = false;
	}
	try {
		onPage ??= pageEngine();
		return await (await onPage).ask(question, signal, onPart);
	} catch (error) {
		// Perhaps only the network failed: the next question tries both again.
		onPage = undefined;
		worker = undefined;
		usesWorker = true;
		throw error;
	}
}

/**
 * Starts the engine, and loads what every question in a language needs, if it was not prefetched. What fails
 * to load now is loaded again with the question.
 */
export function prepare(lang: string): void {
	if (prepared?.lang === lang) return;
	prepared = { lang, done: startWorker(lang) };
}

async function startWorker(lang: string): Promise<void> {
	try {
		if (!usesWorker) return;
		sharedWorker();
		const file = await takePrefetched(languagePath(lang));
		sharedWorker().prepare(lang, file as LanguageIndex | undefined);
	} catch (error) {
		if (error instanceof NoWorkerError) usesWorker = false;
	}
}

function sharedWorker(): WorkerEngine {
	worker ??= workerEngine();
	return worker;
}
