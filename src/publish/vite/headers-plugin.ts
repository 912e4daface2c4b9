import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { headerPolicy } from '../site/content-security-policy.ts';
import { formatHeaders, headersFor } from '../site/response-headers.ts';

const FILE = '_headers';

/**
 * Writes the site's response headers to `_headers`, which Netlify and Cloudflare Pages read, unless
 * the publisher has such a file.
 *
 * @param out the folder of the built site
 */
export async function writeHeaders(out: string, base: string): Promise<void> {
	const file = join(out, FILE);
	if (!existsSync(file)) await writeFile(file, formatHeaders(base, await policyOf(out)));
}

/** Makes the preview server send the same headers. */
export function headersPlugin(): Plugin {
	return {
		name: 'matn:headers',
		configurePreviewServer({ middlewares, config }) {
			const out = resolve(config.root, config.build.outDir);
			middlewares.use(async ({ url = '/' }, response, next) => {
				const path = url.replace(/[?#].*/, '');
				if (path.startsWith(config.base)) {
					const headers = headersFor(path.slice(config.base.length), await policyOf(out));
					for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
				}
				next();
			});
		},
	};
}

/** The policy of a built site, which may be built anew while it is served. */
async function policyOf(out: string): Promise<string> {
	return headerPolicy(await readFile(join(out, '404.html'), 'utf8'));
}
