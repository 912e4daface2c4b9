import { Engine } from './engine.ts';
import { readJson } from './read-json.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

const engine = new Engine(readJson);
const running = new Map<number, AbortController>();

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
	if (data.kind === 'prepare') return void engine.prepare(data.lang).catch(() => {});
	if (data.kind === 'cancel') return running.get(data.id)?.abort();
	const { id, question } = data;
	const end = new AbortController();
	running.set(id, end);
	const reply = await engine.answer(question, end.signal).then(
		(answer): FromWorker => ({ id, answer }),
		(error: unknown): FromWorker => ({
			id,
			fault: error instanceof Error ? error.message : String(error),
		}),
	);
	running.delete(id);
	postMessage(reply);
});
