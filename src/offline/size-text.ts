import type { Messages } from '../i18n/messages.ts';

const KILO = 1000;
/** From this size on megabytes are shown; below, rounding to megabytes would be off by over 5 %. */
const MIN_MEGABYTES_IN_KILOBYTES = 10_000;

/** A number of bytes as a message: `340 kB`, `12 MB`. */
export function sizeText(bytes: number, t: Messages['t']): string {
	const kilobytes = Math.max(1, Math.round(bytes / KILO));
	return kilobytes < MIN_MEGABYTES_IN_KILOBYTES
		? t('offline:kilobytes', { number: String(kilobytes) })
		: t('offline:megabytes', { number: String(Math.round(kilobytes / KILO)) });
}
