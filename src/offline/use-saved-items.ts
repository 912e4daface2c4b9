import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import {
	canSaveOffline,
	deleteUnrecordedFilesIfIdle,
	listSavedItems,
	onSavedItemsChange,
	removeSavedItems,
	type SavedItem,
} from './saved-items.ts';
import { clearFault, type SaveFault, savingState } from './saving-progress.ts';

/** What is saved offline and being saved, kept up to date; `items` is undefined until it is read. */
export function useSavedItems() {
	const [items, setItems] = useState<SavedItem[]>();
	const [isForbidden, setForbidden] = useState(!canSaveOffline());
	const { progress, fault } = useSyncExternalStore(savingState.subscribe, savingState.current);

	const refresh = useCallback(
		() =>
			listSavedItems().then(setItems, () => {
				setItems([]);
				setForbidden(true);
			}),
		[],
	);
	useEffect(() => {
		clearFault();
		if (!canSaveOffline()) {
			setItems([]);
			return;
		}
		refresh();
		deleteUnrecordedFilesIfIdle().catch(() => {});
		return onSavedItemsChange(refresh);
	}, [refresh]);

	return {
		items,
		progress,
		fault: isForbidden ? ('unsupported' satisfies SaveFault) : fault,
		remove: (removed: readonly SavedItem[]) => void removeSavedItems(removed).catch(() => {}),
	};
}
