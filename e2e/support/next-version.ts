import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './build-site.ts';

/** Copies the site that the tests run against into a folder. */
export async function copySite(to: string): Promise<void> {
	await cp(join(ROOT, 'dist'), to, { recursive: true });
}

/**
 * Makes of a built site what another build would be: each script has another name, so has the build,
 * and `<html data-next>` tells that its scripts run.
 */
export async function makeNextVersion(dist: string): Promise<void> {
	const assets = join(dist, 'assets');
	const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
	const next = (name: string) => name.replace(/\.js$/, '-next.js');
	for (const name of scripts) await rename(join(assets, name), join(assets, next(name)));
	for (const name of await readdir(dist, { recursive: true })) {
		if (!/\.(html|js)$|files\.json$/.test(name)) continue;
		const text = await readFile(join(dist, name), 'utf8');
		const renamed = scripts.reduce((it, script) => it.replaceAll(script, next(script)), text);
		const mark = /assets\/start-/.test(name) ? "\ndocument.documentElement.dataset.next = '';" : '';
		const revised = renamed.replace(/(["'`])[0-9a-f]{4}([0-9a-f]{12}\1)/g, '$1next$2') + mark;
		if (revised !== text) await writeFile(join(dist, name), revised);
	}
}
