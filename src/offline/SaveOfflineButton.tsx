import { importWithMessages } from '../i18n/import-with-messages.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SheetButton } from '../ui/SheetButton.tsx';

/** Opens the sheet to save the page's article, or the whole library, offline. */
export function SaveOfflineButton() {
	const { t, locale } = useMessages();
	return (
		<SheetButton
			get={() => importWithMessages(locale, () => import('./offline-sheet.ts'))}
			failed={t('error.network.text')}
			className="action noscript:hidden"
			aria-haspopup="dialog"
		>
			<Icon name="down" />
			<span className="max-sm:sr-only">{t('article.saveOffline')}</span>
		</SheetButton>
	);
}
