import type { WorkboxPlugin } from 'workbox-core';
import { fits } from './fits.ts';
import { matchOptions, names, pathOf } from './site.ts';

/** Whether an answer is a page. */
export const isHtml = (response: Response) =>
	response.headers.get('Content-Type')?.startsWith('text/html') ?? false;

/** What the reader keeps of an address. */
export async function keptAnswer(url: string): Promise<Response | undefined> {
	return (await caches.open(names.kept)).match(url, matchOptions);
}

/** Whether an answer is data that this version can show. */
export async function isFitting(url: string, response: Response): Promise<boolean> {
	const content: unknown = await response
		.clone()
		.json()
		.catch(() => undefined);
	return content !== undefined && fits(pathOf(url), content);
}

/** Stores no page that some hosts and networks answer with in place of a file. */
export const onlyFiles: WorkboxPlugin = {
	cacheWillUpdate: async ({ response }) =>
		response.status === 200 && !isHtml(response) ? response : null,
};

/** Takes such a page for no answer, and stores no data that this version can't show. */
export const onlyFitting: WorkboxPlugin = {
	async fetchDidSucceed({ response }) {
		if (response.status >= 500 || isHtml(response))
			throw new TypeError('The network answered with something else');
		return response;
	},
	cacheWillUpdate: async ({ request, response }) =>
		response.status === 200 && (await isFitting(request.url, response)) ? response : null,
};

/** What was not stored as it was read may be kept. */
export const orKept: WorkboxPlugin = {
	cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
		cachedResponse ?? keptAnswer(request.url),
};
