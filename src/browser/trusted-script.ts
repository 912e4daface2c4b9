/**
 * Whether an address is a script of the site that may run as a worker: the service worker, or a file of
 * the build.
 *
 * @param base the site's base, which ends with `/`
 */
export function isOwnScript(address: string, base: string): boolean {
	const path = /^(service-worker|assets\/[\w.-]+)\.js$/;
	return address.startsWith(base) && path.test(address.slice(base.length));
}

interface Policies {
	createPolicy: (
		name: string,
		rules: { createScriptURL: (address: string) => string },
	) => { createScriptURL: (address: string) => unknown };
}

/** The page's only Trusted Types policy. Its name is the one allowed in the Content-Security-Policy. */
const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('matn', {
	createScriptURL(address) {
		if (isOwnScript(address, import.meta.env.BASE_URL)) return address;
		throw new TypeError(address);
	},
});

/**
 * Returns the address of a script of the site in the type that `Worker` and `register` need.
 *
 * @param address a path as written by the build: `/assets/search-worker-1a2b3c.js`
 * @throws {TypeError} for any other address, where the browser supports Trusted Types
 */
export function trustedScript(address: string): string {
	// It is a `TrustedScriptURL`; TypeScript's types of `Worker` and `register` accept only a string.
	return (policy?.createScriptURL(address) ?? address) as string;
}
