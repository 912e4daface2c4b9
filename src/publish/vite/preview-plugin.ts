import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { decodeOrKeep } from '../../core/address/decode.ts';
import { headerPolicy } from '../site/content-security-policy.ts';
import { headersFor } from '../site/response-headers.ts';

/** Makes the preview server answer as static hosts do: redirects to folders, and the error page with 404. */
export function previewPlugin(): Plugin {
	return {
		name: 'matn:preview',
		configurePreviewServer({ middlewares, config }) {
			const out = resolve(config.root, config.build.outDir);
			// Runs after Vite's own middleware, which has answered requests for files and found pages.
			return () => {
				middlewares.use(async ({ url = '/' }, response, next) => {
					const [path = '/', query] = url.split('?');
					if (path.endsWith('.html') && existsSync(join(out, decodeOrKeep(path)))) return next();
					if (!path.endsWith('/') && existsSync(join(out, path, 'index.html'))) {
						const base = config.base.slice(0, -1);
						response.writeHead(301, { Location: `${base}${path}/${query ? `?${query}` : ''}` });
						return response.end();
					}
					const page = await readFile(join(out, '404.html'), 'utf8');
					// Not those of the address: that an answer is immutable holds for files that are there.
					const headers = headersFor('404.html', headerPolicy(page));
					response.writeHead(404, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
					response.end(page);
				});
			};
		},
	};
}
