import type { WorkboxPlugin } from 'workbox-core';
import { ARTICLE_FILES_POLICY } from '../../core/site/file-policy.ts';
import { isHtml } from '../is-html.ts';
import { isValidData } from './valid-data.ts';
import { matchOptions, names, pathOf } from './worker-scope.ts';

/** How long the network has before a cached answer is used, in seconds. */
export const NETWORK_TIMEOUT_SECONDS = 3;

async function savedAnswer(url: string): Promise<Response | undefined> {
	return (await caches.open(names.saved)).match(url, matchOptions);
}

async function isValid(url: string, response: Response): Promise<boolean> {
	const content: unknown = await response
		.clone()
		.json()
		.catch(() => undefined);
	return content !== undefined && isValidData(pathOf(url), content);
}

/** Answers with the policy of files beside articles, whether or not the host sends it. */
export const isolated: WorkboxPlugin = {
	async handlerWillRespond({ response }) {
		// An error is a page of the site. Of an opaque answer, which is not ok, nothing can be changed.
		if (!response.ok) return response;
		const headers = new Headers(response.headers);
		headers.append('Content-Security-Policy', ARTICLE_FILES_POLICY);
		headers.set('X-Content-Type-Options', 'nosniff');
		const { status, statusText } = response;
		return new Response(response.body, { status, statusText, headers });
	},
};

/** Stores no page in place of a file. */
export const onlyFiles: WorkboxPlugin = {
	cacheWillUpdate: async ({ response }) =>
		response.status === 200 && !isHtml(response) ? response : null,
};

/** Treats a page in place of data as no answer, and stores only valid data. */
export const onlyValid: WorkboxPlugin = {
	async fetchDidSucceed({ response }) {
		if (response.status >= 500 || isHtml(response))
			throw new TypeError('The network answered with something else');
		return response;
	},
	cacheWillUpdate: async ({ request, response }) =>
		response.status === 200 && (await isValid(request.url, response)) ? response : null,
};

/** Answers with what the reader saved, where nothing was stored as it was read. */
export const orSaved: WorkboxPlugin = {
	cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
		cachedResponse ?? savedAnswer(request.url),
};

/**
 * Answers with valid data: what was read or, where that isn't valid, what the reader saved.
 *
 * @param savedFirst the other way round
 */
export const validReadOrSaved = ({ savedFirst = false } = {}): WorkboxPlugin => ({
	async cachedResponseWillBeUsed({ request, cachedResponse }) {
		const answers = [cachedResponse, await savedAnswer(request.url)];
		if (savedFirst) answers.reverse();
		for (const response of answers)
			if (response && (await isValid(request.url, response))) return response;
		return undefined;
	},
});

/** Keeps what the reader saved as new as what is read. */
export const updateSaved: WorkboxPlugin = {
	async cacheDidUpdate({ request, newResponse }) {
		const saved = await caches.open(names.saved);
		if (await saved.match(request.url, matchOptions))
			await saved.put(request.url, newResponse.clone());
	},
};
