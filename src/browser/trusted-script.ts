/**
 * Whether an address is one of the site's own scripts that may run apart from a page: the service
 * worker, or a file of the build.
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

/** The page's only policy of Trusted Types, by the name that its Content-Security-Policy allows. */
const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('matn', {
	createScriptURL(address) {
		if (isOwnScript(address, import.meta.env.BASE_URL)) return address;
		throw new TypeError(address);
	},
});

/**
 * The address of one of the site's own scripts, as a worker may be made of it.
 *
 * @param address a path, as the build gives it: `/assets/search-worker-1a2b3c.js`
 * @throws {TypeError} for any other address, where the browser knows Trusted Types
 */
export function trustedScript(address: string): string {
	// A `TrustedScriptURL`, which the types of `Worker` and `register` take for a text.
	return (policy?.createScriptURL(address) ?? address) as string;
}
