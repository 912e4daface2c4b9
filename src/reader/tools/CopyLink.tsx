import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { showNotice } from '../../ui/notice.ts';
import { pageAddress } from '../page/page-address.ts';
import { loadExtras } from './load-extras.ts';

/** The button that copies a section's address. Its accessible name is the action, then the heading. */
export function CopyLink({ blockKey }: { blockKey: string }) {
	const { t, locale } = useMessages();
	const action = `_copy-${blockKey}`;
	const address = () => `${pageAddress()}#${blockKey}`;
	const copy = () => {
		loadExtras(locale).then(
			({ copyAddress }) => copyAddress(address(), t),
			() => showNotice({ text: t('article.copyByHand'), address: address() }),
		);
	};
	// Browsers let a page write to the clipboard for some seconds after a click, so the script that does
	// is loaded before it.
	const preload = () => void loadExtras(locale).catch(() => {});
	return (
		<button
			type="button"
			className="tool copy noscript:hidden"
			lang={locale}
			aria-labelledby={`${action} ${blockKey}`}
			onPointerEnter={preload}
			onFocus={preload}
			onClick={copy}
		>
			<span id={action} data-aside="" className="sr-only">
				{t('article.copyLink')}
			</span>
			<Icon name="link" />
		</button>
	);
}
