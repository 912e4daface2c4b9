import { isTakenSlug, KEY_MAX_LENGTH, KEY_PATTERN } from './key.ts';

/** Whether a text can be an article's slug. */
export function isSlug(text: string): boolean {
	return KEY_PATTERN.test(text) && text.length <= KEY_MAX_LENGTH && !isTakenSlug(text);
}
