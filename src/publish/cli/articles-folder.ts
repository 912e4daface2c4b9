import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS_FILE } from '../folder/site-settings.ts';

/** Where a site may be, from this folder: here, or in `public`, as the project's own demo is. */
const SITES = ['', 'public'];

/** The articles of the site that is worked on: of the first folder that is a site's; else of this one. */
export function articlesFolder(): string {
	const isSite = (folder: string) =>
		existsSync(join(folder, SETTINGS_FILE)) || existsSync(join(folder, 'articles'));
	return join(SITES.find(isSite) ?? '', 'articles');
}
