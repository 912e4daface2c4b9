import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessMissing } from '../site/unless-missing.ts';

/** What no build has asked for in so many days is removed. */
const UNUSED_DAYS = 30;
const DAY_MS = 86_400_000;

/** The cards that builds have drawn, in a folder that may be deleted at any time. */
export class DrawnCards {
	readonly #folder: string;
	/** Tells cards of one program, code and faces from those of others. */
	readonly #maker: string;

	constructor(folder: string, maker: string) {
		this.#folder = folder;
		this.#maker = maker;
	}

	/** Returns the path of the picture of a card, which is drawn if it is not there. */
	async file(card: unknown, draw: () => Promise<Buffer>): Promise<string> {
		const key = createHash('sha256')
			.update(JSON.stringify([this.#maker, card]))
			.digest('hex');
		const file = join(this.#folder, `${key.slice(0, 32)}.png`);
		if (existsSync(file)) {
			const now = new Date();
			await utimes(file, now, now);
			return file;
		}
		await mkdir(this.#folder, { recursive: true });
		// Renamed once it is whole: other builds may ask for the same.
		const draft = `${file}.${process.pid}`;
		await writeFile(draft, await draw());
		await rename(draft, file);
		return file;
	}

	/** Removes what has not been used for long. */
	async removeUnused(): Promise<void> {
		for (const name of (await unlessMissing(readdir(this.#folder))) ?? []) {
			const file = join(this.#folder, name);
			const used = (await unlessMissing(stat(file)))?.mtimeMs ?? Date.now();
			if (Date.now() - used > UNUSED_DAYS * DAY_MS) await rm(file, { force: true });
		}
	}
}
