import { join, relative } from 'node:path';
import { type Lock, resolveKey, updateLock } from '../keys/lock/lock.ts';
import { serialiseLock } from '../keys/lock/parse-lock.ts';
import { LOCK_FILE, readArticleFolder, slugsIn } from '../site/article-folder.ts';
import { writeTogether } from '../site/write-together.ts';
import { preflight } from './check-article.ts';
import { type Finding, inFolder } from './finding.ts';
import { slugsLinkedFrom } from './rules/links.ts';

/** A folder of articles to check. */
export interface CheckedFolder {
	path: string;
	/** Made at build: nobody edits its articles, and no lock guards them. */
	isGenerated?: boolean;
}

/** What the check says of one article. */
interface CheckedArticle {
	/** How many languages it has. */
	texts: number;
	findings: Finding[];
	/** What the gates refused, a line each. */
	refused: string[];
	isGenerated: boolean;
}

/**
 * Checks every article, one at a time.
 *
 * @param remember whether keys that no lock knows yet are written into it
 */
export async function* checkLibrary(
	folders: readonly CheckedFolder[],
	remember = false,
): AsyncGenerator<CheckedArticle> {
	for (const { path: folder, isGenerated = false } of folders) {
		for (const slug of await slugsIn(folder)) {
			const read = await readArticleFolder(folder, slug);
			const refused = read.refused.flatMap(({ message }) => message.split('\n'));
			const { articles } = read;
			let { lock } = read;
			// Of an article that is not whole, much would seem lost.
			if (refused.length > 0 || articles.length === 0) {
				yield { texts: articles.length, findings: [], refused, isGenerated };
				continue;
			}
			const known = updateLock(lock ?? {}, articles);
			const isNew = Object.keys(known).length > Object.keys(lock ?? {}).length;
			if (remember && isNew && !isGenerated) {
				const content = serialiseLock(known);
				await writeTogether([{ path: join(folder, slug, LOCK_FILE), content }]);
				lock = known;
			}
			const linked = new Map<string, ReadonlySet<string>>();
			for (const other of new Set(articles.flatMap((one) => slugsLinkedFrom(one, slug)))) {
				const keys = await keysToLinkTo(folders, other);
				if (keys) linked.set(other, keys);
			}
			const findings = preflight(slug, articles, lock, (other) => linked.get(other));
			if (isNew && lock !== known && !isGenerated) findings.push(forgotten(slug, lock, known));
			yield {
				texts: articles.length,
				findings: findings.map((finding) => inFolder(finding, folder)),
				refused,
				isGenerated,
			};
		}
	}
}

/** The keys of an article in any language, and the lost ones that lead to them. */
async function keysToLinkTo(
	folders: readonly CheckedFolder[],
	slug: string,
): Promise<Set<string> | undefined> {
	for (const { path } of folders) {
		const { articles, lock = {} } = await readArticleFolder(path, slug);
		if (articles.length === 0) continue;
		const keys = new Set(articles.flatMap(({ body }) => body.map((block) => block._key)));
		const led = Object.keys(lock).filter((key) => keys.has(resolveKey(lock, key) ?? ''));
		return new Set([...keys, ...led]);
	}
	return undefined;
}

function forgotten(slug: string, lock: Lock | undefined, known: Lock): Finding {
	const keys = Object.keys(known).filter((key) => !lock || !Object.hasOwn(lock, key));
	const more = keys.length > 1 ? ` and ${keys.length - 1} more` : '';
	return {
		file: `${slug}/${LOCK_FILE}`,
		path: '',
		what: `the key "${keys[0]}"${more} would be lost without anybody noticing`,
		todo: 'let npm run check -- --remember write it down',
		rule: 'remembered-keys',
		level: 'warning',
	};
}

/** The folders as a command line names them. */
export function foldersNamed(paths: readonly string[]): CheckedFolder[] {
	return paths.map((path) => ({ path: relative('.', path) || '.' }));
}
