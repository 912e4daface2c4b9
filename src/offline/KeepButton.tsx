import { useParams } from 'react-router';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { say } from '../ui/notice.ts';
import { useOnDemand } from '../ui/use-on-demand.ts';

/**
 * Opens what can be kept for the time without a network: the article that is shown, or the whole
 * library. Without scripts it isn't shown.
 */
export function KeepButton() {
	const { t, locale } = useMessages();
	const { slug } = useParams();
	const {
		Shown: Sheet,
		load,
		show,
		hide,
	} = useOnDemand(async () => {
		const { OfflineSheet, speak } = await import('./offline-sheet.ts');
		await speak(locale);
		return OfflineSheet;
	});
	return (
		<>
			<button
				type="button"
				className="action scripted"
				aria-haspopup="dialog"
				onPointerEnter={load}
				onFocus={load}
				onClick={() => show(() => say({ text: t('error.network.text') }))}
			>
				<Icon name="down" />
				{t('article.keep')}
			</button>
			{Sheet && <Sheet slug={slug} onClose={hide} />}
		</>
	);
}
