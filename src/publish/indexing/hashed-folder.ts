import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A folder whose name, once it is complete, contains a hash of its contents. */
export class HashedFolder {
	readonly #hash = createHash('sha256');
	readonly #draft: string;
	readonly #made = new Set<string>();
	/** The files that are kept in memory, by their path; undefined once they had too many letters. */
	#kept: Record<string, unknown> | undefined = {};
	#keptLetters = 0;

	/**
	 * @param out the folder of the built site
	 * @param name the prefix of the folder's path in it
	 * @param maxKeptLetters see `keepOrWrite`
	 */
	constructor(
		private readonly out: string,
		private readonly name: string,
		private readonly maxKeptLetters = 0,
	) {
		this.#draft = join(out, `${name}.draft`);
	}

	/** Writes data as JSON to a path in the folder. */
	async write(path: string, data: unknown): Promise<void> {
		const text = this.#addToHash(path, data);
		await this.#writeText(path, text);
	}

	/** The same, but while there are few letters in such files they are kept for `finish` instead. */
	async keepOrWrite(path: string, data: unknown): Promise<void> {
		const text = this.#addToHash(path, data);
		if (!this.#kept) return this.#writeText(path, text);
		this.#kept[path] = data;
		this.#keptLetters += text.length;
		if (this.#keptLetters <= this.maxKeptLetters) return;
		for (const [path, data] of Object.entries(this.#kept))
			await this.#writeText(path, JSON.stringify(data));
		this.#kept = undefined;
	}

	/** Returns the path of a temporary file, which `finish` removes. */
	async temporaryFile(name: string): Promise<string> {
		await this.#make(`${this.#draft}.temporary`);
		return join(`${this.#draft}.temporary`, name);
	}

	/** Renames the folder to its final path, and returns that and the files that were kept. */
	async finish(): Promise<{ folder: string; kept?: Record<string, unknown> }> {
		const folder = `${this.name}.${this.#hash.digest('hex').slice(0, 10)}`;
		await rm(`${this.#draft}.temporary`, { recursive: true, force: true });
		await rm(join(this.out, folder), { recursive: true, force: true });
		await this.#make(this.#draft);
		await rename(this.#draft, join(this.out, folder));
		return { folder, kept: this.#kept };
	}

	/** Returns the data as JSON. */
	#addToHash(path: string, data: unknown): string {
		const text = JSON.stringify(data);
		this.#hash.update(`${path}\0${text}\0`);
		return text;
	}

	async #writeText(path: string, text: string): Promise<void> {
		const file = join(this.#draft, path);
		await this.#make(dirname(file));
		await writeFile(file, text);
	}

	async #make(folder: string): Promise<void> {
		if (this.#made.has(folder)) return;
		await mkdir(folder, { recursive: true });
		this.#made.add(folder);
	}
}
