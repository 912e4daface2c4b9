import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { folderKey } from './folder-key.ts';
import { type FileStamp, putFile, stampOf, takeFiles } from './last-site.ts';

/** Where a build finds what the last one made. */
export interface LastBuild {
	/** The cache's folder, which may be deleted at any time. */
	folder: string;
	/** A hash of all code that makes a site: what other code made is not taken. */
	code: string;
	/** The folder of the last built site, and of the one that is being built. */
	last: string;
	next: string;
}

/**
 * What builds remember. Each result is named by a hash of all that it was made of, so that none is ever
 * out of date; what a build did not ask for is removed at its end.
 */
export class BuildCache {
	readonly #build: LastBuild | undefined;
	readonly #out: string;
	readonly #temporary: string;
	readonly #used = new Set<string>();
	readonly #folderKeys = new Map<string, string>();

	/**
	 * @param out the folder that the site is built to
	 * @param temporary a folder that is removed after the build
	 * @param build without it, nothing is remembered
	 */
	constructor(out: string, temporary: string, build?: LastBuild) {
		this.#out = out;
		this.#temporary = temporary;
		this.#build = build;
	}

	/** Returns what was made of the same inputs before, else makes it. It must be data of JSON. */
	async value<T>(kind: string, inputs: unknown, make: () => T | Promise<T>): Promise<T> {
		if (!this.#build) return make();
		const file = `${this.#place(kind, inputs)}.json`;
		const known = readJson<T>(file);
		if (known !== undefined) return known;
		const made = await make();
		writeFile(file, JSON.stringify(made));
		return made;
	}

	/** Returns the path of the folder that was made of the same inputs before, else makes it. */
	async folder(
		kind: string,
		inputs: unknown,
		make: (folder: string) => Promise<void>,
	): Promise<string> {
		const folder = this.#place(kind, inputs);
		if (existsSync(folder)) return folder;
		// Renamed once it is whole.
		const draft = `${folder}.draft`;
		rmSync(draft, { recursive: true, force: true });
		mkdirSync(draft, { recursive: true });
		await make(draft);
		renameSync(draft, folder);
		return folder;
	}

	/**
	 * Takes the files that were made of the same inputs from the last site, if it has them as they were
	 * written; else makes them.
	 *
	 * @param make writes the files by `write`, and returns their paths
	 */
	async files(inputs: unknown, make: () => Promise<readonly string[]>): Promise<void> {
		if (!this.#build) return void (await make());
		const { last, next } = this.#build;
		const file = `${this.#place('files', inputs)}.json`;
		const stamps = readJson<FileStamp[]>(file);
		if (stamps && takeFiles(last, next, stamps)) return;
		const paths = await make();
		writeFile(file, JSON.stringify(paths.map((path) => stampOf(next, path))));
	}

	/** Writes a file of the site; one that the last site has with the same content is taken from there. */
	write(path: string, content: string | Buffer): void {
		putFile(this.#build?.last, this.#out, path, content);
	}

	/** Returns a hash of an article's folder, which is read once in a build; see `folderKey`. */
	keyOfFolder(folder: string): string {
		const key = this.#folderKeys.get(folder) ?? folderKey(folder);
		this.#folderKeys.set(folder, key);
		return key;
	}

	/** Removes what the build did not ask for. */
	finish(): void {
		const { folder } = this.#build ?? {};
		if (!folder || !existsSync(folder)) return;
		for (const kind of readdirSync(folder)) {
			for (const name of readdirSync(join(folder, kind))) {
				if (!this.#used.has(name.slice(0, KEY_LENGTH)))
					rmSync(join(folder, kind, name), { recursive: true });
			}
		}
	}

	#place(kind: string, inputs: unknown): string {
		const key = keyOf([this.#build?.code, inputs]);
		this.#used.add(key);
		return join(this.#build?.folder ?? this.#temporary, kind, key);
	}
}

/** Hexadecimal digits of a key. */
const KEY_LENGTH = 32;

/** A hash of data of JSON. */
export function keyOf(data: unknown): string {
	return createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, KEY_LENGTH);
}

/** The content of a file; undefined if it isn't there, or was not written to its end. */
function readJson<T>(file: string): T | undefined {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

function writeFile(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
