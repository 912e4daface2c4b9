import { useMessages } from '../i18n/MessagesContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SheetButton } from '../ui/SheetButton.tsx';

/**
 * Opens what can be kept for the time without a network: the article that is shown, or the whole
 * library. Without scripts it isn't shown.
 */
export function KeepButton() {
	const { t, locale } = useMessages();
	const get = async () => {
		const { OfflineSheet, speak } = await import('./offline-sheet.ts');
		await speak(locale);
		return OfflineSheet;
	};
	return (
		<SheetButton get={get} failed={t('error.network.text')} className="action noscript:hidden">
			<Icon name="down" />
			{t('article.keep')}
		</SheetButton>
	);
}
