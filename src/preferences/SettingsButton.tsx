import { useMessages } from '../i18n/MessagesContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SheetButton } from '../ui/SheetButton.tsx';
import { KeysShortcut } from './keys/KeysShortcut.tsx';
import { loadSettings } from './load-settings.ts';

/** Opens the reading settings; a question mark, the keyboard shortcuts. */
export function SettingsButton() {
	const { t, locale } = useMessages();
	return (
		<>
			<SheetButton
				get={() => loadSettings(locale)}
				failed={t('error.network.text')}
				aria-haspopup="dialog"
				className="tool noscript:hidden"
				title={t('settings.title')}
			>
				<Icon name="settings" />
			</SheetButton>
			<KeysShortcut />
		</>
	);
}
