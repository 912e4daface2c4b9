import { trustedScript } from '../browser/trusted-script.ts';

/** The path of the service worker's script. */
export const workerPath = `${import.meta.env.BASE_URL}service-worker.js`;

/**
 * Lets the site's service worker answer in the network's place.
 *
 * @throws {DOMException} where the browser doesn't let it
 * @throws {TypeError} where its script didn't come
 */
export function registerWorker(): Promise<unknown> {
	return navigator.serviceWorker.register(trustedScript(workerPath));
}
