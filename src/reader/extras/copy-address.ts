import { copyText } from '../../browser/clipboard.ts';
import type { Messages } from '../../i18n/messages.ts';
import { showNotice } from '../../ui/notice.ts';

/**
 * Copies an address and says so; where the browser doesn't let it, shows the address.
 *
 * @param said what is said, where it isn't the usual
 * @param text what is copied, where it isn't the address alone
 */
export async function copyAddress(
	address: string,
	t: Messages['t'],
	{ said = t('article.copied'), text = address } = {},
): Promise<void> {
	if (await copyText(text)) showNotice({ text: said });
	else showNotice({ text: t('article.copyByHand'), address });
}
