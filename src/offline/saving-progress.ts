import type { Messages } from '../i18n/messages.ts';
import { showNotice } from '../ui/notice.ts';
import { type ItemToSave, saveAll } from './save-offline.ts';

/** Why something could not be saved, by the name of its message. */
export type SaveFault = 'full' | 'failed' | 'unsupported';

const FAULTS: Record<string, SaveFault> = {
	QuotaExceededError: 'full',
	SecurityError: 'unsupported',
};

interface SavingState {
	/** The part that is saved, 0 to 1; undefined while nothing is being saved. */
	progress?: number;
	/** Why the last attempt failed. */
	fault?: SaveFault;
}

let current: SavingState = {};
let controller: AbortController | undefined;
const listeners = new Set<() => void>();

function setState(next: SavingState): void {
	current = next;
	for (const notify of listeners) notify();
}

/** The progress of saving, for `useSyncExternalStore`. Saving goes on when the sheet is closed. */
export const savingProgress = {
	subscribe(notify: () => void): () => void {
		listeners.add(notify);
		return () => listeners.delete(notify);
	},
	current: () => current,
	/** Stops saving. Complete items stay. */
	stop: () => controller?.abort(),
	clearFault: () => setState(current.progress === undefined ? {} : current),
};

/** Saves items offline. Where the sheet is closed by the end, a notice says how it ended. */
export async function startSaving(items: readonly ItemToSave[], t: Messages['t']): Promise<void> {
	controller = new AbortController();
	const { signal } = controller;
	setState({ progress: 0 });
	const fault = await saveAll(items, signal, (progress) => setState({ progress })).then(
		() => undefined,
		({ name }: Error) => (name === 'AbortError' ? undefined : (FAULTS[name] ?? 'failed')),
	);
	setState(fault ? { fault } : {});
	if (listeners.size === 0 && !signal.aborted)
		showNotice({ text: t(`offline:${fault ?? 'done'}`) });
}
