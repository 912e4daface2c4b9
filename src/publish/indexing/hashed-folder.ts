import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A folder whose name, once it is complete, contains a hash of its contents. */
export class HashedFolder {
	readonly #hash = createHash('sha256');
	readonly #draft: string;
	readonly #made = new Set<string>();

	/**
	 * @param out the folder of the built site
	 * @param name the prefix of the folder's path in it
	 */
	constructor(
		private readonly out: string,
		private readonly name: string,
	) {
		this.#draft = join(out, `${name}.draft`);
	}

	/** Writes data as JSON to the path that `place` returns for the folder's path. */
	async write(place: (folder: string) => string, data: unknown): Promise<void> {
		const path = place('');
		const text = JSON.stringify(data);
		this.#hash.update(`${path}\0${text}\0`);
		const file = join(this.#draft, path);
		await this.#make(dirname(file));
		await writeFile(file, text);
	}

	/** Renames the folder to its final path and returns it. */
	async finish(): Promise<string> {
		const folder = `${this.name}.${this.#hash.digest('hex').slice(0, 10)}`;
		await rm(join(this.out, folder), { recursive: true, force: true });
		await rename(this.#draft, join(this.out, folder));
		return folder;
	}

	async #make(folder: string): Promise<void> {
		if (this.#made.has(folder)) return;
		await mkdir(folder, { recursive: true });
		this.#made.add(folder);
	}
}
