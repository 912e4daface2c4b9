import { trustedScript } from '../../browser/trusted-script.ts';
import type { Answer, Question } from '../answer/answer.ts';
import type { FromWorker, ToWorker } from './exchange.ts';
import workerAddress from './worker.ts?worker&url';

/** Who answers questions. */
export interface Asker {
	/** Answers a question. */
	ask(question: Question, signal?: AbortSignal): Promise<Answer>;
	/** Loads what every question in a language needs. */
	prepare(lang: string): void;
	/** Ends it, once all answers are given. */
	end(): void;
}

/** There is no worker: the browser has none, or its script didn't come. */
export class NoWorkerError extends Error {}

/**
 * The engine in a thread of its own.
 *
 * @throws {NoWorkerError} where there is none; a question can be refused with it, too
 */
export function askWorker(): Asker {
	const worker = newWorker();
	const waiting = new Map<
		number,
		{ resolve: (answer: Answer) => void; reject: (error: unknown) => void }
	>();
	let last = 0;
	let lost = false;
	let ended = false;
	const send = (message: ToWorker) => worker.postMessage(message);
	worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
		const asked = waiting.get(data.id);
		waiting.delete(data.id);
		if ('answer' in data) asked?.resolve(data.answer);
		else asked?.reject(new TypeError(data.fault));
		if (ended && waiting.size === 0) worker.terminate();
	});
	worker.addEventListener('error', () => {
		lost = true;
		for (const { reject } of waiting.values()) reject(new NoWorkerError());
		waiting.clear();
	});
	return {
		prepare: (lang) => send({ kind: 'prepare', lang }),
		end() {
			ended = true;
			if (waiting.size === 0) worker.terminate();
		},
		ask(question, signal) {
			const { promise, resolve, reject } = withResolvers<Answer>();
			if (lost) reject(new NoWorkerError());
			const id = ++last;
			waiting.set(id, { resolve, reject });
			signal?.addEventListener('abort', () => {
				if (!waiting.delete(id)) return;
				send({ kind: 'cancel', id });
				reject(signal.reason);
			});
			send({ kind: 'ask', id, question });
			return promise;
		},
	};
}

function newWorker(): Worker {
	try {
		return new Worker(trustedScript(workerAddress), { type: 'module' });
	} catch (error) {
		throw new NoWorkerError(String(error));
	}
}

function withResolvers<T>() {
	let resolve: (value: T) => void = () => {};
	let reject: (error: unknown) => void = () => {};
	const promise = new Promise<T>((yes, no) => {
		resolve = yes;
		reject = no;
	});
	return { promise, resolve, reject };
}
