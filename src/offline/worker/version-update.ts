import { parseAddress } from '../../core/address/address.ts';
import { articlePath } from '../../core/address/article-path.ts';
import { FILES_PATH } from '../../core/site/offline-paths.ts';
import { isLocale } from '../../i18n/locales.ts';
import { buildOfCache } from '../cache-names.ts';
import { NEW_VERSION } from '../worker-messages.ts';
import { listedFiles } from './cached-data.ts';
import { type BuildFiles, carriedFiles } from './carried-files.ts';
import { filesOfPage } from './page-files.ts';
import { build, findIn, names, pathOf, scope, worker } from './worker-scope.ts';

/**
 * On install: fills this build's cache with the files that readers of the build before needed.
 *
 * @throws {TypeError} where one of them didn't come; the worker is then not installed
 */
export async function fillCache(): Promise<void> {
	const list = await fetch(scope + FILES_PATH, { cache: 'no-store' });
	const next = (await list.clone().json()) as BuildFiles;
	const own = await caches.open(names.files(build));
	await own.put(scope + FILES_PATH, list);
	for (const cache of await cachesOfOtherBuilds()) {
		const before = await listedFiles(cache);
		const cached = (await cache.keys()).map(({ url }) => url.slice(scope.length));
		const { same, successors } = carriedFiles(before, next, cached);
		for (const path of same) {
			const response = await findIn(cache, path);
			if (response) await own.put(scope + path, response);
		}
		await own.addAll(successors.map((path) => scope + path));
	}
}

/** Tells the pages of the build before, where there are any, that a new version is installed. */
export async function announceVersion(): Promise<void> {
	if (!worker.registration.active) return;
	for (const client of await openPages()) client.postMessage(NEW_VERSION);
}

/** On activation: deletes the caches of other builds, none of whose pages is open any more. */
export async function deleteOldCaches(): Promise<void> {
	const own = await caches.open(names.files(build));
	const paths = new Set(Object.values(await listedFiles(own)));
	for (const cache of await cachesOfOtherBuilds()) {
		// A page of this build may have fetched files while the old worker was in control.
		for (const { url } of await cache.keys()) {
			const path = url.slice(scope.length);
			const response = await findIn(cache, path);
			if (response && paths.has(path) && !(await findIn(own, path))) await own.put(url, response);
		}
	}
	for (const name of await caches.keys()) {
		const found = buildOfCache(name, scope);
		if (found && found.build !== build) await caches.delete(name);
	}
}

/** Stores the open pages with their files: they were loaded before the first worker was there. */
export async function storeOpenPages(store: (url: string) => Promise<void>): Promise<void> {
	for (const { url } of await openPages()) {
		const page = url.replace(/[?#].*/, '');
		const html = await fetch(page)
			.then((response) => response.text())
			.catch(() => '');
		const all = [page, ...filesOfPage(html, page, scope)];
		const address = parseAddress(`/${pathOf(url)}`, new URL(url).search);
		if (address?.kind === 'article' && address.text)
			all.push(scope + articlePath(address.slug, address.text));
		await Promise.allSettled(all.map(store));
	}
}

/** Whether at most one page of the site is open. */
export async function isOnlyPage(): Promise<boolean> {
	return (await openPages()).length <= 1;
}

/** The site's open pages, without those of another site below its path. */
async function openPages(): Promise<readonly WindowClient[]> {
	const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return all.filter(({ url }) => {
		const [first = ''] = pathOf(url).split('/');
		return url.startsWith(scope) && (first === '' || isLocale(first));
	});
}

/** The caches of other builds' files. */
async function cachesOfOtherBuilds(): Promise<Cache[]> {
	const found = (await caches.keys()).filter((name) => {
		const its = buildOfCache(name, scope);
		return its?.kind === 'files' && its.build !== build;
	});
	return Promise.all(found.map((name) => caches.open(name)));
}
