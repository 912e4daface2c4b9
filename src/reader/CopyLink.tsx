import { copyText } from '../browser/clipboard.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { say } from '../ui/notice.ts';

/** The control that copies the address of a section. Its name is the action's, then the heading's. */
export function CopyLink({ blockKey }: { blockKey: string }) {
	const { t, locale } = useMessages();
	const action = `_copy-${blockKey}`;
	const copy = async () => {
		const address = new URL(location.href);
		address.hash = blockKey;
		if (await copyText(address.href)) say({ text: t('article.copied') });
		else say({ text: t('article.copyByHand'), address: address.href });
	};
	return (
		<button
			type="button"
			className="tool copy scripted"
			lang={locale}
			aria-labelledby={`${action} ${blockKey}`}
			onClick={copy}
		>
			<span id={action} data-aside="" className="sr-only">
				{t('article.copyLink')}
			</span>
			<Icon name="link" />
		</button>
	);
}
