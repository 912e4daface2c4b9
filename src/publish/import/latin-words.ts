import anyAscii from 'any-ascii';
import { keyFromWords } from '../keys/heading-words.ts';

/** Alef, which `any-ascii` takes for a sign without a sound: without it few Arabic words can be read. */
const ALEF = /[اأإآٱא]/g;
/** The border of two Chinese syllables, which `any-ascii` writes as `XinGang`. */
const SYLLABLES = /(?<=[a-z])(?=[A-Z])/g;

/** Returns the first words of a text in any script, transliterated, in the form of a slug. */
export function latinWords(text: string): string | undefined {
	const latin = anyAscii(text.replace(ALEF, 'a'));
	return keyFromWords(/\p{Script=Han}/u.test(text) ? latin.replace(SYLLABLES, ' ') : latin);
}
