import type { Messages } from '../i18n/messages.ts';

const KILO = 1000;
/** From so many kilobytes on they are told in megabytes: fewer would be rounded too much. */
const MOST = 10_000;

/** A number of bytes in words, as coarse as a reader needs it. */
export function sizeText(bytes: number, t: Messages['t']): string {
	const kilobytes = Math.max(1, Math.round(bytes / KILO));
	return kilobytes < MOST
		? t('offline:kilobytes', { number: String(kilobytes) })
		: t('offline:megabytes', { number: String(Math.round(kilobytes / KILO)) });
}
