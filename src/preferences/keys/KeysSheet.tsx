import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { KeyList } from './KeyList.tsx';

/** The keyboard shortcuts, in a sheet of their own. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
	const { t } = useMessages();
	return (
		<Sheet title={t('settings:keys.title')} close={t('frame.close')} onClose={onClose}>
			<KeyList />
		</Sheet>
	);
}
