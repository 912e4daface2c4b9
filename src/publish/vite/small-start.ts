import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { minify } from 'terser';
import type { Plugin, Rollup } from 'vite';

/** Where what took long is kept, below the project's folder; nothing of it is committed. */
const CACHE = 'node_modules/.cache/matn/scripts';
const OPTIONS = {
	module: true,
	ecma: 2020,
	compress: { passes: 3, keep_fargs: false, unsafe_arrows: true },
} as const;

/**
 * Makes the chunk that every page loads smaller still: a second minifier sees what the bundler's
 * left. It takes some seconds, and is done once for the same scripts.
 */
export function smallStartPlugin(): Plugin {
	let root = '';
	return {
		name: 'matn:small-start',
		apply: 'build',
		enforce: 'post',
		applyToEnvironment: ({ name }) => name === 'client',
		configResolved(config) {
			root = config.root;
		},
		async generateBundle(_options, bundle: Rollup.OutputBundle) {
			for (const chunk of Object.values(bundle)) {
				if (chunk.type === 'chunk' && chunk.name === 'start') {
					chunk.code = await shortened(chunk.code, join(root, CACHE));
				}
			}
		},
	};
}

async function shortened(code: string, folder: string): Promise<string> {
	const hash = createHash('sha256').update(JSON.stringify(OPTIONS)).update(code).digest('hex');
	const file = join(folder, `${hash}.js`);
	const known = await readFile(file, 'utf8').catch(() => undefined);
	if (known !== undefined) return known;
	const { code: short } = await minify(code, OPTIONS);
	if (!short) throw new Error('The minifier left nothing of the start chunk');
	await mkdir(dirname(file), { recursive: true });
	// Builds at the same time write the same; none reads the half of it.
	const draft = `${file}.${process.pid}`;
	await writeFile(draft, short);
	await rename(draft, file);
	return short;
}
