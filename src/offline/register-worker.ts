import { trustedScript } from '../browser/trusted-script.ts';

/** The path of the service worker's script. */
export const workerPath = `${import.meta.env.BASE_URL}service-worker.js`;

/**
 * Registers the site's service worker; does nothing where it is registered already.
 *
 * @throws {DOMException} where the browser doesn't allow it
 * @throws {TypeError} where its script didn't come
 */
export function registerWorker(): Promise<unknown> {
	return navigator.serviceWorker.register(trustedScript(workerPath));
}
