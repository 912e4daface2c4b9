import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS_FILE } from '../folder/site-settings.ts';

/** Where a site may be, from this folder: here, or in `public`, as the project's own demo is. */
const SITES = ['', 'public'];

/** The folder of the site that is worked on: the first that is a site's; else this one. */
export function siteFolder(): string {
	const isSite = (folder: string) =>
		existsSync(join(folder, SETTINGS_FILE)) || existsSync(join(folder, 'articles'));
	return SITES.find(isSite) ?? '';
}

/** The articles of the site that is worked on. */
export const articlesFolder = () => join(siteFolder(), 'articles');
