import { useMessages } from '../i18n/MessagesContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { say } from '../ui/notice.ts';
import { useOnDemand } from '../ui/use-on-demand.ts';

/** Opens the reading settings, which are loaded at the first sign of intent. */
export function SettingsButton() {
	const { t, locale } = useMessages();
	const title = t('settings.title');
	const {
		Shown: Sheet,
		load,
		show,
		hide,
	} = useOnDemand(async () => {
		const { SettingsSheet, speak } = await import('./settings.ts');
		await speak(locale);
		return SettingsSheet;
	});
	return (
		<>
			<button
				type="button"
				className="tool scripted"
				aria-haspopup="dialog"
				aria-label={title}
				title={title}
				onPointerEnter={load}
				onFocus={load}
				onClick={() => show(() => say({ text: t('error.network.text') }))}
			>
				<Icon name="settings" />
			</button>
			{Sheet && <Sheet onClose={hide} />}
		</>
	);
}
