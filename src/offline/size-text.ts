import type { Messages } from '../i18n/messages.ts';

const KILO = 1000;

/** A number of bytes in words, as coarse as a reader needs it. */
export function sizeText(bytes: number, t: Messages['t']): string {
	const kilobytes = Math.max(1, Math.round(bytes / KILO));
	return kilobytes < KILO
		? t('offline:kilobytes', { number: String(kilobytes) })
		: t('offline:megabytes', { number: String(Math.round(kilobytes / KILO)) });
}
