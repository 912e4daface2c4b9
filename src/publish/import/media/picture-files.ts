import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { decodeOrKeep } from '../../../core/address/decode.ts';
import { isRelativeHref } from '../../../core/article/href.ts';
import { groupBy } from '../../../core/group-by.ts';
import { isRecording } from '../../../core/site/recordings.ts';

/** The extensions of picture formats that all browsers support. */
const FORMATS = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.svg']);

/** Whether a picture's URL has an extension that all browsers support. */
export const hasPictureEnding = (src: string) => FORMATS.has(extname(pathOf(src)).toLowerCase());

/** The path in a relative URL, decoded if it can be decoded. */
export function pathOf(src: string): string {
	return decodeOrKeep(src.replace(/[?#].*$/, '').replace(/^\/+/, ''));
}

/** Files by which the folder of a vault (Obsidian) or of a site (Hugo, Jekyll) is known. */
const VAULT = '.obsidian';
const OF_SITES = ['_config.yml', '_config.yaml', 'config/_default'];
const OF_HUGO = ['hugo', 'config'].flatMap((name) =>
	['toml', 'yaml', 'yml', 'json'].map((ending) => `${name}.${ending}`),
);

/** The folders of a site that are published as they are, with addresses that begin at the site's. */
const PUBLISHED = ['static', 'assets', 'content', ''];

/**
 * Finds the pictures and recordings of texts on disk: beside the text or below; and, in a folder that is imported, in a
 * vault or in a site, at the other places where their tools look. Nothing else on this computer is read:
 * a text by somebody else must not be able to publish it.
 */
export class PictureFiles {
	/** The folder that is imported. */
	readonly #folder: string | undefined;
	/** The pictures in a folder and below, by their names in lower case. */
	readonly #byName = new Map<string, Map<string, string[]>>();

	constructor(folder?: string) {
		this.#folder = folder && resolve(folder);
	}

	/** Returns the content of a picture or a recording that a source refers to by a relative URL; undefined if there is none. */
	read(source: string, src: string): Buffer | undefined {
		const path = pathOf(src);
		if (!isRelativeHref(src) || !(hasPictureEnding(src) || isRecording(path))) return undefined;
		const beside = resolve(dirname(source));
		const root = this.#rootOf(beside);
		const within = join(root ?? beside, '/');
		for (const candidate of this.#candidates(beside, root, path)) {
			const found = candidate.startsWith(within) ? readOrNothing(candidate) : undefined;
			if (found) return found;
		}
		return undefined;
	}

	*#candidates(beside: string, root: string | undefined, path: string): Generator<string> {
		yield resolve(beside, path);
		if (!root) return;
		for (const folder of PUBLISHED) yield resolve(root, folder, path);
		const isVault = existsSync(join(root, VAULT));
		if (isVault) yield resolve(attachmentsIn(root, beside), path);
		const named = this.#namesIn(root).get(path.split('/').at(-1)?.toLowerCase() ?? '') ?? [];
		const fitting = named.filter((found) => found.endsWith(`/${path}`) || !path.includes('/'));
		const [first, another] = fitting.sort((a, b) => a.length - b.length);
		// Obsidian takes any picture of the name in the vault; elsewhere it must be the only one.
		if (first && (isVault || !another)) yield first;
	}

	/** Returns the vault or site that a folder is in, else the folder that is imported. */
	#rootOf(folder: string): string | undefined {
		for (let at = folder; at !== dirname(at); at = dirname(at)) if (isRoot(at)) return at;
		const imported = this.#folder;
		return imported && join(folder, '/').startsWith(join(imported, '/')) ? imported : undefined;
	}

	#namesIn(root: string): Map<string, string[]> {
		const known = this.#byName.get(root);
		if (known) return known;
		const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
			.filter((path) => hasPictureEnding(path) && !/(^|[\\/])(\.|node_modules)/.test(path))
			.map((path) => join(root, path));
		const byName = groupBy(paths, (path) => (path.split('/').at(-1) ?? '').toLowerCase());
		this.#byName.set(root, byName);
		return byName;
	}
}

function isRoot(folder: string): boolean {
	const has = (name: string) => existsSync(join(folder, name));
	return has(VAULT) || OF_SITES.some(has) || (has('content') && OF_HUGO.some(has));
}

/** Returns the folder in which Obsidian puts the pictures of a note's folder. */
function attachmentsIn(vault: string, beside: string): string {
	const settings = readOrNothing(join(vault, VAULT, 'app.json'))?.toString('utf8');
	const path = settings?.match(/"attachmentFolderPath"\s*:\s*"([^"]*)"/)?.[1] ?? '';
	return path.startsWith('./') ? join(beside, path) : join(vault, path);
}

function readOrNothing(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}
