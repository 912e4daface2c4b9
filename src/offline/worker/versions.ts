import { FILES_PATH } from '../../core/site/offline-paths.ts';
import { isLocale } from '../../i18n/locales.ts';
import { buildOfCache } from '../cache-names.ts';
import { NEW_VERSION } from '../worker-messages.ts';
import { type BuildFiles, carryOver } from './carry-over.ts';
import { filesOfPage } from './page-files.ts';
import { build, findIn, names, pathOf, scope, worker } from './site.ts';
import { filesIn } from './stored.ts';

/** Gets for the new build what readers of the old one had needed. It fails whole, or succeeds. */
export async function prepare(): Promise<void> {
	const list = await fetch(scope + FILES_PATH, { cache: 'no-store' });
	const next = (await list.clone().json()) as BuildFiles;
	const own = await caches.open(names.files(build));
	await own.put(scope + FILES_PATH, list);
	for (const cache of await otherCaches('files')) {
		const before = await filesIn(cache);
		const had = (await cache.keys()).map(({ url }) => url.slice(scope.length));
		const { same, successors } = carryOver(before, next, had);
		for (const path of same) {
			const response = await findIn(cache, path);
			if (response) await own.put(scope + path, response);
		}
		await own.addAll(successors.map((path) => scope + path));
	}
}

/** Tells the pages of the old build, where there are any, that a new one is ready. */
export async function announce(): Promise<void> {
	if (!worker.registration.active) return;
	for (const client of await openPages()) client.postMessage(NEW_VERSION);
}

/** Takes away what only builds before this one needed: none of their pages is open any more. */
export async function clean(): Promise<void> {
	const own = await caches.open(names.files(build));
	const paths = new Set(Object.values(await filesIn(own)));
	for (const cache of await otherCaches('files')) {
		// What a page of this build fetched while the old worker still served it.
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

/** Takes in the pages that are open: they were loaded before there was a worker to see it. */
export async function takeInOpenPages(store: (url: string) => Promise<void>): Promise<void> {
	for (const { url } of await openPages()) {
		const page = url.replace(/[?#].*/, '');
		const text = new URL(url).searchParams.get('text');
		const slug = page.match(/\/([a-z][a-z0-9-]*)\/$/)?.[1];
		const html = await fetch(page)
			.then((response) => response.text())
			.catch(() => '');
		const all = [page, ...filesOfPage(html, page, scope)];
		if (text && slug) all.push(`${scope}articles/${slug}/${text}.json`);
		await Promise.allSettled(all.map(store));
	}
}

/** Whether no other page of the site is open than one. */
export async function isAlone(): Promise<boolean> {
	return (await openPages()).length <= 1;
}

/** The pages of the site that are open. Below its path another site can be, whose they are not. */
async function openPages(): Promise<readonly WindowClient[]> {
	const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return all.filter(({ url }) => {
		const [first = ''] = pathOf(url).split('/');
		return url.startsWith(scope) && (first === '' || isLocale(first));
	});
}

async function otherCaches(kind: 'files' | 'pages'): Promise<Cache[]> {
	const found = (await caches.keys()).filter((name) => {
		const its = buildOfCache(name, scope);
		return its?.kind === kind && its.build !== build;
	});
	return Promise.all(found.map((name) => caches.open(name)));
}
