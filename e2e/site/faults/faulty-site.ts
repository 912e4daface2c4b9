import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { ROOT } from '../../support/build-site.ts';
import { type Fault, type Name, requests } from './requests.ts';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
	'.webmanifest': 'application/manifest+json',
	'.xml': 'application/xml',
};

/** The built site, from a server that fails as it is told to. */
export interface FaultySite {
	address: string;
	/** What was asked for, each by its path or the module that it was made of. */
	asked: string[];
	/** From now on a request meets a fault, or only some of such requests. Gives how many have met it. */
	break: (name: Name, fault: Fault, only?: RegExp) => () => number;
	/** Ends all faults: what was held back is answered, and pages that were sent in part are broken off. */
	mend: () => void;
	close: () => Promise<void>;
}

interface Answer {
	status: number;
	type: string;
	body: Buffer | string;
}

const page: Answer = { status: 200, type: 'text/html', body: '<!doctype html><p>Hello' };
const plain = (status: number): Answer => ({ status, type: 'text/plain', body: '' });

/** What takes the place of an answer. */
const instead: Partial<Record<Fault, Answer>> = {
	'an error of the server': plain(500),
	missing: plain(404),
	'a page instead': page,
	'another version': {
		status: 200,
		type: 'application/json',
		body: '{ "version": 99, "items": [] }',
	},
};

/** Serves a built site until it is closed, by default the demo. It sends no headers of the site's. */
export async function faultySite(dist = join(ROOT, 'dist')): Promise<FaultySite> {
	const files = JSON.parse(await readFile(join(dist, 'files.json'), 'utf8')) as object;
	const modules = new Map(Object.entries(files).map(([name, path]) => [path as string, name]));
	const broken = new Map<Name, { fault: Fault; path: RegExp }>();
	const asked: string[] = [];
	const met: Name[] = [];
	let held: (() => void)[] = [];

	const server = createServer(async ({ url = '/' }, response) => {
		const path = decodeURI(new URL(url, 'http://site').pathname).slice(1);
		const name = modules.get(path) ?? path;
		asked.push(name);
		const [row, { fault } = {}] = [...broken].find(([, { path }]) => path.test(name)) ?? [];
		if (row) met.push(row);
		if (fault === 'refused') return void response.destroy();
		if (fault === 'late') await new Promise<void>((done) => held.push(done));
		const file = /(^|\/)$/.test(path) ? `${path}index.html` : path;
		const body = await readFile(join(dist, file)).catch(() => undefined);
		const answer = body && { status: 200, type: TYPES[extname(file)] ?? '', body };
		const given = (fault && instead[fault]) ?? answer ?? plain(404);
		if (fault === 'cut off half-way') {
			const isPage = row === 'page';
			cutOff(response, given, (end) => (isPage ? held.push(end) : setImmediate(end)));
		} else send(response, given).end(given.body);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	const mend = () => {
		broken.clear();
		for (const answer of held) answer();
		held = [];
	};
	return {
		address: `http://127.0.0.1:${port}/`,
		asked,
		break(name, fault, only = requests[name].path) {
			const before = met.length;
			broken.set(name, { fault, path: only });
			return () => met.slice(before).filter((its) => its === name).length;
		},
		mend,
		close() {
			mend();
			server.closeAllConnections();
			return new Promise((done) => server.close(() => done()));
		},
	};
}

function send(response: ServerResponse, { status, type, body }: Answer): ServerResponse {
	return response.writeHead(status, {
		'Content-Type': type,
		'Content-Length': Buffer.byteLength(body),
		'Cache-Control': 'no-cache',
	});
}

/**
 * A part of an answer; then the connection is broken off. Of a page the first half is its style.
 *
 * @param breakOff is given what breaks the connection off, once the part has been sent
 */
function cutOff(
	response: ServerResponse,
	answer: Answer,
	breakOff: (end: () => void) => unknown,
): void {
	const part = answer.type.startsWith('text/html') ? 0.8 : 0.5;
	const half = answer.body.slice(0, Buffer.byteLength(answer.body) * part);
	send(response, answer).write(half, () => breakOff(() => response.destroy()));
}
