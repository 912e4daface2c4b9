import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { BookButton } from './book/BookButton.tsx';
import { itemsToSave } from './items-to-save.ts';
import { SavedList } from './SavedList.tsx';
import { type ItemToSave, isSaved } from './save-offline.ts';
import type { SavedItem } from './saved-items.ts';
import { startSaving, stopSaving } from './saving-progress.ts';
import { sizeText } from './size-text.ts';
import { useSavedItems } from './use-saved-items.ts';

/**
 * A sheet to save the page's article offline, or as a book; on any other page, the whole library. It
 * lists what is saved.
 */
export function OfflineSheet({ onClose }: { onClose: () => void }) {
	const { slug } = useParams();
	const messages = useMessages();
	const { t } = messages;
	const { items, progress, fault, remove } = useSavedItems();
	const [available, setAvailable] = useState<{ items: ItemToSave[]; bytes: number }>();
	const [isUnavailable, setUnavailable] = useState(false);

	useEffect(() => {
		// Without a network nothing can be saved, but saved items are listed and can be removed.
		itemsToSave(messages, slug).then(setAvailable, () => setUnavailable(true));
	}, [messages, slug]);

	const own = items?.find((item) => item.slug === slug);
	const left = items && available?.items.filter((item) => !isSaved(item, items));
	const savedBytes = own?.bytes ?? (items && left?.length === 0 ? totalBytes(items) : undefined);
	const canSave = left !== undefined && left.length > 0 && fault !== 'unsupported';
	return (
		<Sheet title={t('offline:title')} close={t('frame.close')} onClose={onClose}>
			<div className="grid justify-items-start gap-3 pbs-1 pbe-5">
				{savedBytes !== undefined ? (
					<p>{t('offline:saved', { size: sizeText(savedBytes, t) })}</p>
				) : (
					available && (
						<p>
							{t(slug ? 'offline:offerArticle' : 'offline:offerLibrary', {
								size: sizeText(available.bytes, t),
							})}
						</p>
					)
				)}
				{progress !== undefined && (
					<>
						<p role="status">{t('offline:saving')}</p>
						<progress aria-label={t('offline:progress')} value={progress} />
					</>
				)}
				{(progress !== undefined || canSave) && (
					// One button, so that the focus stays. The second click of a double click would stop at once.
					<button
						type="button"
						className="button"
						onClick={({ detail }) => {
							if (detail > 1) return;
							if (progress !== undefined) stopSaving();
							else if (left) startSaving(left, t);
						}}
					>
						{t(progress !== undefined ? 'offline:stop' : 'offline:save')}
					</button>
				)}
				{fault ? (
					<p role="alert">{t(`offline:${fault}`)}</p>
				) : (
					isUnavailable && !own && <p role="alert">{t('error.network.text')}</p>
				)}
			</div>
			{slug && <BookButton slug={slug} />}
			{items && fault !== 'unsupported' && (
				<SavedList items={items} onRemove={remove} onLeave={onClose} />
			)}
		</Sheet>
	);
}

const totalBytes = (items: readonly SavedItem[]) =>
	items.reduce((sum, { bytes }) => sum + bytes, 0);
