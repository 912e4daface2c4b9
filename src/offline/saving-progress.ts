import type { Messages } from '../i18n/messages.ts';
import { say } from '../ui/notice.ts';
import { keepAll, type ToKeep } from './save-offline.ts';

/** What went wrong when something was to be kept, by the name of its message. */
export type Fault = 'full' | 'failed' | 'unsupported';

const FAULTS: Record<string, Fault> = {
	QuotaExceededError: 'full',
	SecurityError: 'unsupported',
};

/** What is being kept now. It goes on as long as the page is open, also when the sheet is closed. */
export interface Keeping {
	/** How much of it is there, 0 to 1. */
	progress?: number;
	/** What became of what was kept last. */
	fault?: Fault;
}

let current: Keeping = {};
let stop: AbortController | undefined;
const listeners = new Set<() => void>();

function become(next: Keeping): void {
	current = next;
	for (const notify of listeners) notify();
}

/** The store of what is being kept, for `useSyncExternalStore`. */
export const keeping = {
	subscribe(notify: () => void): () => void {
		listeners.add(notify);
		return () => listeners.delete(notify);
	},
	current: () => current,
	/** Stops. What is whole stays. */
	stop: () => stop?.abort(),
	/** Forgets what went wrong. */
	forget: () => become(current.progress === undefined ? {} : current),
};

/** Keeps articles. Where nobody looks on any more, it says what became of it. */
export async function startKeeping(articles: readonly ToKeep[], t: Messages['t']): Promise<void> {
	stop = new AbortController();
	become({ progress: 0 });
	const fault = await keepAll(articles, stop.signal, (progress) => become({ progress })).then(
		() => undefined,
		({ name }: Error) => (name === 'AbortError' ? undefined : (FAULTS[name] ?? 'failed')),
	);
	const isStopped = stop.signal.aborted;
	become(fault ? { fault } : {});
	if (listeners.size === 0 && !isStopped) say({ text: t(`offline:${fault ?? 'done'}`) });
}
