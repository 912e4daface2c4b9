import { useLayoutEffect } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { showNotice } from '../../ui/notice.ts';
import { useOnDemand } from '../../ui/use-on-demand.ts';
import { loadSettings } from '../load-settings.ts';
import { QUESTION_MARK, singleKeysAct } from './shortcuts-act.ts';

/** Opens the list of keyboard shortcuts when a question mark of any keyboard is typed. */
export function KeysShortcut() {
	const { t, locale } = useMessages();
	const {
		Shown: Sheet,
		show,
		hide,
	} = useOnDemand(async () => (await loadSettings(locale)).KeysSheet);
	useLayoutEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			const { key, ctrlKey, metaKey } = event;
			if (!QUESTION_MARK.test(key) || ctrlKey || metaKey || !singleKeysAct()) return;
			event.preventDefault();
			show(() => showNotice({ text: t('error.network.text') }));
		};
		addEventListener('keydown', onKey);
		return () => removeEventListener('keydown', onKey);
	});
	return Sheet ? <Sheet onClose={hide} /> : null;
}
