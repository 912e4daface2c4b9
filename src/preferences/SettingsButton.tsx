import { importWithRetry } from '../browser/loading/import-with-retry.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SheetButton } from '../ui/SheetButton.tsx';

/** Opens the reading settings. */
export function SettingsButton() {
	const { t, locale } = useMessages();
	const get = async () => {
		const { Sheet, loadMessages } = await importWithRetry(() => import('./settings.ts'));
		await loadMessages(locale);
		return Sheet;
	};
	return (
		<SheetButton
			get={get}
			failed={t('error.network.text')}
			className="tool noscript:hidden"
			title={t('settings.title')}
		>
			<Icon name="settings" />
		</SheetButton>
	);
}
