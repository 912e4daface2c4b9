import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { formatHeaders, headersFor } from '../site/response-headers.ts';

const FILE = '_headers';

/**
 * Writes the site's response headers to `_headers`, which Netlify and Cloudflare Pages read, unless
 * the publisher has such a file. The preview server sends the same headers.
 */
export function headersPlugin(): Plugin {
	return {
		name: 'matn:headers',
		generateBundle() {
			const { name, config } = this.environment;
			if (name !== 'client' || existsSync(join(config.publicDir, FILE))) return;
			this.emitFile({ type: 'asset', fileName: FILE, source: formatHeaders(config.base) });
		},
		configurePreviewServer({ middlewares, config }) {
			middlewares.use(({ url = '/' }, response, next) => {
				const path = url.replace(/[?#].*/, '');
				if (path.startsWith(config.base)) {
					const headers = headersFor(path.slice(config.base.length));
					for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
				}
				next();
			});
		},
	};
}
