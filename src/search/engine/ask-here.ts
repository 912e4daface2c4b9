import { importWithRetry } from '../../browser/loading/import-with-retry.ts';
import type { Asker } from './ask-worker.ts';

/** The engine on the page's own thread, which it leaves to others between its steps. */
export async function askHere(): Promise<Asker> {
	const [{ Engine }, { readJson }] = await Promise.all([
		importWithRetry(() => import('./engine.ts')),
		importWithRetry(() => import('./read-json.ts')),
	]);
	const engine = new Engine(readJson, () => new Promise((resolve) => setTimeout(resolve)));
	return {
		end: () => {},
		prepare: (lang) => void engine.prepare(lang).catch(() => {}),
		ask: (question, signal) =>
			engine.answer(question, signal).catch((error) => {
				if (signal?.aborted || error instanceof TypeError) throw error;
				throw new TypeError(String(error));
			}),
	};
}
