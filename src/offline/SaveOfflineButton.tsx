import { importWithRetry } from '../browser/loading/import-with-retry.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SheetButton } from '../ui/SheetButton.tsx';

/** Opens the sheet to save the page's article, or the whole library, offline. */
export function SaveOfflineButton() {
	const { t, locale } = useMessages();
	const get = async () => {
		const { Sheet, loadMessages } = await importWithRetry(() => import('./offline-sheet.ts'));
		await loadMessages(locale);
		return Sheet;
	};
	return (
		<SheetButton get={get} failed={t('error.network.text')} className="action noscript:hidden">
			<Icon name="down" />
			<span className="max-sm:sr-only">{t('article.saveOffline')}</span>
		</SheetButton>
	);
}
