import { importWithRetry } from '../../browser/loading/import-with-retry.ts';
import type { SearchEngine } from './worker-engine.ts';

/** The engine on the page's main thread, which it yields between its steps. */
export async function pageEngine(): Promise<SearchEngine> {
	const [{ Engine }, { readJson }] = await Promise.all([
		importWithRetry(() => import('./engine.ts')),
		importWithRetry(() => import('./read-json.ts')),
	]);
	const engine = new Engine(readJson, () => new Promise((resolve) => setTimeout(resolve)));
	return {
		ask: (question, signal, onPart) =>
			engine.answer(question, signal, onPart).catch((error) => {
				if (signal?.aborted || error instanceof TypeError) throw error;
				throw new TypeError(String(error));
			}),
	};
}
