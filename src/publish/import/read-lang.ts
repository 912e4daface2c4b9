import type { Dir } from '../../core/text/direction.ts';
import { isLang } from '../../core/text/languages.ts';

/** Reads a language tag, also with `_` as in `ar_EG`; undefined if it is invalid. */
export function readLang(raw: string | undefined): string | undefined {
	const tag = raw?.trim().replaceAll('_', '-');
	return tag && isLang(tag) ? tag : undefined;
}

/** Reads the value of HTML's `dir`; undefined if it is invalid. */
export function readDir(raw: string | undefined): Dir | 'auto' | undefined {
	const dir = raw?.trim().toLowerCase();
	return dir === 'ltr' || dir === 'rtl' || dir === 'auto' ? dir : undefined;
}
