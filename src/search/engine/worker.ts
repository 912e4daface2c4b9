import { languagePath } from '../../core/indexing/language-path.ts';
import type { Answer } from '../answer/answer.ts';
import { Engine } from './engine.ts';
import { readJson } from './read-json.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** The files that the page has loaded for this worker, by their path; each is taken once. */
const given = new Map<string, unknown>();
const engine = new Engine(async (path, isFresh) => {
	const file = isFresh ? undefined : given.get(path);
	given.delete(path);
	return file ?? readJson(path, isFresh);
});
const running = new Map<number, AbortController>();

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
	if (data.kind === 'prepare') {
		const { lang, file } = data;
		if (file) given.set(languagePath(lang), file);
		return void engine.prepare(lang).catch(() => {});
	}
	if (data.kind === 'cancel') return running.get(data.id)?.abort();
	const { id, question } = data;
	const end = new AbortController();
	running.set(id, end);
	const onPart = (answer: Answer) => postMessage({ id, answer } satisfies FromWorker);
	const reply = await engine.answer(question, end.signal, onPart).then(
		(answer): FromWorker => ({ id, answer }),
		(error: unknown): FromWorker => ({
			id,
			fault: error instanceof Error ? error.message : String(error),
		}),
	);
	running.delete(id);
	postMessage(reply);
});
