import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './build-site.ts';

/** Copies the site that the tests run against into a folder. */
export async function copySite(to: string): Promise<void> {
	await cp(join(ROOT, 'dist'), to, { recursive: true });
}

/**
 * Makes of a built site what a build of changed sources would be. The first script and the messages
 * of two languages have changed: they have other names, and so has every script that names one of
 * them. `<html data-next>` tells that the new scripts run.
 */
export async function makeNextVersion(dist: string): Promise<void> {
	const changed = await changedScripts(dist);
	const next = (name: string) => name.replace(/\.js$/, '-next.js');
	for (const name of changed)
		await rename(join(dist, 'assets', name), join(dist, 'assets', next(name)));
	for (const name of await readdir(dist, { recursive: true })) {
		if (!/\.(html|js)$|files\.json$/.test(name)) continue;
		const text = await readFile(join(dist, name), 'utf8');
		const renamed = changed.reduce((it, script) => it.replaceAll(script, next(script)), text);
		const mark = /assets\/start-/.test(name) ? "\ndocument.documentElement.dataset.next = '';" : '';
		const revised = renamed.replace(/(["'`])[0-9a-f]{4}([0-9a-f]{12}\1)/g, '$1next$2') + mark;
		if (revised !== text) await writeFile(join(dist, name), revised);
	}
}

/** The names of the scripts that a change of the first script and of some messages changes. */
async function changedScripts(dist: string): Promise<string[]> {
	const names = (await readdir(join(dist, 'assets'))).filter((name) => name.endsWith('.js'));
	const texts = new Map<string, string>();
	for (const name of names) texts.set(name, await readFile(join(dist, 'assets', name), 'utf8'));
	const files = JSON.parse(await readFile(join(dist, 'files.json'), 'utf8')) as object;
	const messages = ['ar', 'en'].map((locale) => `src/i18n/messages/${locale}.json`);
	const changed = Object.entries(files)
		.filter(([module]) => module.startsWith('_start-') || messages.includes(module))
		.map(([, path]) => String(path).replace('assets/', ''))
		.filter((name) => name.endsWith('.js'));
	// The list grows while it is walked.
	for (const name of changed) {
		const importers = names.filter(
			(one) => !changed.includes(one) && texts.get(one)?.includes(name),
		);
		changed.push(...importers);
	}
	return changed;
}
