import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A server of files that are kept in memory, compressed as a good static host has them. */
export interface BrotliServer {
	/** Its address, without a slash at its end. */
	origin: string;
	/** Serves one more file. */
	add: (path: string, content: string) => void;
	/** Whether there is a file at a path. */
	has: (path: string) => boolean;
	/** What has been sent so far, to pages and workers alike. */
	sent: readonly Sent[];
	close: () => void;
}

/** A file that was sent. */
interface Sent {
	path: string;
	/** As compressed, without headers. */
	bytes: number;
	/** When its last byte left, in ms since the epoch. */
	at: number;
}

/** A line between the server and all that ask it. */
export interface Line {
	/** In ms, until an answer begins. */
	latency: number;
	/** In bytes a second, for all answers together. */
	throughput: number;
}

interface Ready {
	body: Buffer;
	headers: Record<string, string>;
}

const NOTHING: Ready = { body: Buffer.of(), headers: {} };

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.webmanifest': 'application/manifest+json',
	'.xml': 'application/xml',
	'.txt': 'text/plain; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
};
const COMPRESSED_ALREADY = ['.png', '.woff2'];

/**
 * Serves a folder.
 *
 * @param ahead which of its paths are compressed before anyone asks for them: of a site of thousands
 *   of pages not all, but what is to be timed
 * @param line slows the answers down; the browser's own emulation does so for pages, but not for their workers
 */
export async function serveWithBrotli(
	folder: string | undefined,
	ahead: (path: string) => boolean = () => true,
	line?: Line,
): Promise<BrotliServer> {
	const sent: Sent[] = [];
	let lineIsFreeAt = 0;
	const wait = async (bytes: number) => {
		if (!line) return;
		lineIsFreeAt =
			Math.max(Date.now() + line.latency, lineIsFreeAt) + (1000 * bytes) / line.throughput;
		await new Promise((done) => setTimeout(done, lineIsFreeAt - Date.now()));
	};
	const files = new Map<string, () => Ready>();
	const add = (path: string, read: () => Buffer, now: boolean) => {
		let file = now ? ready(path, read()) : undefined;
		files.set(path.replace(/(^|\/)index\.html$/, '$1'), () => {
			file ??= ready(path, read());
			return file;
		});
	};
	for (const path of folder === undefined ? [] : pathsIn(folder)) {
		add(path, () => readFileSync(join(folder ?? '', path)), ahead(path));
	}
	const server = createServer(async ({ url = '/' }, response) => {
		const path = url.slice(1).replace(/[?#].*/, '');
		const file = files.get(path)?.();
		const { headers, body } = file ?? files.get('404.html')?.() ?? NOTHING;
		await wait(body.length);
		sent.push({ path, bytes: body.length, at: Date.now() });
		response.writeHead(file ? 200 : 404, headers).end(body);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return {
		origin: `http://127.0.0.1:${port}`,
		add: (path, content) => add(path, () => Buffer.from(content), true),
		has: (path) => files.has(path),
		sent,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

function pathsIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
}

function ready(path: string, content: Buffer): Ready {
	const kind = extname(path);
	const compress = !COMPRESSED_ALREADY.includes(kind);
	const body = compress ? brotli(content) : content;
	return {
		body,
		headers: {
			'Content-Type': TYPES[kind] ?? 'application/octet-stream',
			'Content-Length': String(body.length),
			'Cache-Control': cacheControl(path, kind),
			...(compress && { 'Content-Encoding': 'br' }),
		},
	};
}

/** The size of a file's bytes as it is sent. */
export const compressedSize = (content: Buffer) => brotli(content).length;

const brotli = (content: Buffer) =>
	brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });

/** As static hosts have it. */
function cacheControl(path: string, kind: string): string {
	// Names that carry their content's hash never change.
	if (path.startsWith('assets/')) return 'public, max-age=31536000, immutable';
	const changes = kind === '.html' || kind === '.json';
	return changes ? 'public, max-age=0, must-revalidate' : 'public, max-age=600';
}
