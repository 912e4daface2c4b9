import { copyText } from '../../browser/clipboard.ts';
import type { Messages } from '../../i18n/messages.ts';
import { showNotice } from '../../ui/notice.ts';

/**
 * Copies an address and shows a notice; where the browser refuses, the notice has the address to copy.
 *
 * @param notice the notice's text, instead of the default
 * @param text the text to copy, instead of the address
 */
export async function copyAddress(
	address: string,
	t: Messages['t'],
	{ notice = t('article.copied'), text = address } = {},
): Promise<void> {
	if (await copyText(text)) showNotice({ text: notice });
	else showNotice({ text: t('article.copyByHand'), address });
}
