import type { Messages } from '../i18n/messages.ts';
import { showNotice } from '../ui/notice.ts';
import { createStore } from '../ui/store.ts';
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

let controller: AbortController | undefined;

/** The progress of saving. Saving goes on when the sheet is closed. */
export const savingState = createStore<SavingState>({});

/** Stops saving. Complete items stay. */
export const stopSaving = () => controller?.abort();

/** Forgets why the last attempt failed. */
export const clearFault = () => savingState.set({ progress: savingState.current().progress });

/** Saves items offline. Where the sheet is closed by the end, a notice says how it ended. */
export async function startSaving(items: readonly ItemToSave[], t: Messages['t']): Promise<void> {
	controller = new AbortController();
	const { signal } = controller;
	savingState.set({ progress: 0 });
	const fault = await saveAll(items, signal, (progress) => savingState.set({ progress })).then(
		() => undefined,
		({ name }: Error) => (name === 'AbortError' ? undefined : (FAULTS[name] ?? 'failed')),
	);
	savingState.set({ fault });
	if (!savingState.isShown() && !signal.aborted)
		showNotice({ text: t(`offline:${fault ?? 'done'}`) });
}
