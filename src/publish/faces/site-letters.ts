import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languageOf } from '../../core/search/language-of.ts';
import { langsIn, slugsIn } from '../site/article-folder.ts';
import type { SiteLetters } from './first-letters.ts';

const MESSAGES = fileURLToPath(new URL('../../i18n/messages', import.meta.url));

/**
 * Finds out what a site is written with: the texts' and the interface's languages, and each character
 * that occurs in them.
 *
 * @param folders the folders that hold a folder for each article
 */
export async function siteLetters(
	folders: readonly string[],
	locales: readonly string[],
): Promise<SiteLetters> {
	const languages = new Set(locales);
	const used = new Set<number>();
	const read = async (file: string) => {
		for (const character of new Set(await readFile(file, 'utf8')))
			used.add(character.codePointAt(0) ?? 0);
	};
	for (const name of await readdir(MESSAGES, { recursive: true }))
		if (locales.some((locale) => new RegExp(`(^|/)${locale}\\.json$`).test(name)))
			await read(join(MESSAGES, name));
	for (const folder of folders)
		for (const slug of await slugsIn(folder))
			for (const lang of await langsIn(folder, slug)) {
				languages.add(languageOf(lang));
				await read(join(folder, slug, `${lang}.json`));
			}
	return { languages, used };
}
