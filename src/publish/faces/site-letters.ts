import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languageOf } from '../../core/search/language-of.ts';
import type { BuildCache } from '../cache/build-cache.ts';
import { langsIn, slugsIn } from '../site/article-folder.ts';
import type { SiteLetters } from './first-letters.ts';

const MESSAGES = fileURLToPath(new URL('../../i18n/messages', import.meta.url));

/**
 * Finds out what a site is written with: the texts' and the interface's languages, and each character
 * that occurs in them.
 *
 * @param folders the folders that hold a folder for each article
 * @param cache what builds remember of folders that are as they were
 */
export async function siteLetters(
	folders: readonly string[],
	locales: readonly string[],
	cache?: BuildCache,
): Promise<SiteLetters> {
	const languages = new Set(locales);
	const used = new Set<number>();
	let hasUrdu = false;
	const add = (text: string) => {
		for (const character of text) used.add(character.codePointAt(0) ?? 0);
	};
	for (const name of await readdir(MESSAGES, { recursive: true }))
		if (locales.some((locale) => new RegExp(`(^|/)${locale}\\.json$`).test(name)))
			add((await writingIn([join(MESSAGES, name)])).characters);
	for (const folder of folders)
		for (const slug of await slugsIn(folder)) {
			const langs = await langsIn(folder, slug);
			const files = langs.map((lang) => join(folder, slug, `${lang}.json`));
			const read = () => writingIn(files);
			const key = cache?.keyOfFolder(join(folder, slug));
			for (const lang of langs) languages.add(languageOf(lang));
			const writing = await (cache?.value('letters', key, read) ?? read());
			add(writing.characters);
			hasUrdu ||= writing.hasUrdu;
		}
	return { languages, used, hasUrdu: hasUrdu || languages.has('ur') };
}

/** What a text is marked with whose words, or some of them, are in Urdu. */
const URDU = /"lang":\s*"ur\b/;

/** Each character that occurs in files, once; and whether words in them are in Urdu. */
async function writingIn(
	files: readonly string[],
): Promise<{ characters: string; hasUrdu: boolean }> {
	const all = new Set<string>();
	let hasUrdu = false;
	for (const file of files) {
		const text = await readFile(file, 'utf8');
		for (const character of new Set(text)) all.add(character);
		hasUrdu ||= URDU.test(text);
	}
	return { characters: [...all].join(''), hasUrdu };
}
