import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { articlePath } from '../../core/address/article-path.ts';
import { EXAMPLE_ADDRESS } from '../../core/site/site.ts';
import type { Locale } from '../../i18n/locales.ts';
import { serialiseArticle } from '../site/serialise-article.ts';
import { FIRST_SLUG, firstArticle } from './first-article.ts';
import { SETTINGS_SCHEMA_PATH } from './settings-schema.ts';
import { SETTINGS_FILE } from './site-settings.ts';

interface NewSite {
	/** The language of the interface and of the first article. */
	lang: Locale;
	name?: string;
	address?: string;
}

/**
 * Writes the settings and a first article into a folder, and makes the folder where there is none.
 * What is there already stays as it is.
 *
 * @returns the paths of the files that were written, below the folder
 */
export async function newSite(folder: string, site: NewSite): Promise<string[]> {
	const { lang, name, address = EXAMPLE_ADDRESS } = site;
	const article = articlePath(FIRST_SLUG, lang);
	const today = new Date().toISOString().slice(0, 10);
	// As the first build writes it.
	const $schema = `dist/${SETTINGS_SCHEMA_PATH}`;
	const settings = { $schema, name, address, locales: [lang] };
	const files = {
		[SETTINGS_FILE]: `${JSON.stringify(settings, null, '\t')}\n`,
		[article]: serialiseArticle(firstArticle(lang, today, article)),
	};
	const isNew = !existsSync(join(folder, 'articles'));
	const written = Object.entries(files).filter(([path]) => {
		return !existsSync(join(folder, path)) && (path === SETTINGS_FILE || isNew);
	});
	for (const [path, text] of written) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	return written.map(([path]) => path);
}
