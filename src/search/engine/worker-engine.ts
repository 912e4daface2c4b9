import { trustedScript } from '../../browser/trusted-script.ts';
import type { LanguageIndex } from '../../core/indexing/index-format.ts';
import type { Answer, OnPart, Question } from '../answer/answer.ts';
import workerAddress from './worker.ts?worker&url';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** What answers questions: in a worker or on the page's main thread. */
export interface SearchEngine {
	/** Answers a question. */
	ask(question: Question, signal?: AbortSignal, onPart?: OnPart): Promise<Answer>;
}

/** An engine in a worker. */
export interface WorkerEngine extends SearchEngine {
	/** Has it read the index of a language, whose first file may be there already. */
	prepare(lang: string, file?: LanguageIndex): void;
	/** Ends it once all its answers are given. */
	end(): void;
}

/** There is no worker: the browser has none, or its script didn't load. */
export class NoWorkerError extends Error {}

/**
 * The engine in a worker.
 *
 * @throws {NoWorkerError} where there is no worker; a question can be rejected with it, too
 */
export function workerEngine(): WorkerEngine {
	const worker = newWorker();
	const waiting = new Map<
		number,
		{ resolve: OnPart; reject: (error: unknown) => void; onPart: OnPart | undefined }
	>();
	let lastId = 0;
	let isLost = false;
	let isEnded = false;
	const send = (message: ToWorker) => worker.postMessage(message);
	worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
		const question = waiting.get(data.id);
		if ('answer' in data && data.answer.isPart) return question?.onPart?.(data.answer);
		waiting.delete(data.id);
		if ('answer' in data) question?.resolve(data.answer);
		else question?.reject(new TypeError(data.fault));
		if (isEnded && waiting.size === 0) worker.terminate();
	});
	worker.addEventListener('error', () => {
		isLost = true;
		for (const { reject } of waiting.values()) reject(new NoWorkerError());
		waiting.clear();
	});
	return {
		prepare: (lang, file) => send({ kind: 'prepare', lang, file }),
		end() {
			isEnded = true;
			if (waiting.size === 0) worker.terminate();
		},
		ask: (question, signal, onPart) =>
			new Promise((resolve, reject) => {
				if (isLost) reject(new NoWorkerError());
				const id = ++lastId;
				waiting.set(id, { resolve, reject, onPart });
				signal?.addEventListener('abort', () => {
					if (!waiting.delete(id)) return;
					send({ kind: 'cancel', id });
					reject(signal.reason);
				});
				send({ kind: 'ask', id, question });
			}),
	};
}

function newWorker(): Worker {
	try {
		return new Worker(trustedScript(workerAddress), { type: 'module' });
	} catch (error) {
		throw new NoWorkerError(String(error));
	}
}
