import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin, Rollup } from 'vite';

/** Where each build lists its packages, below the site's folder; removed when the site is built. */
export const LISTS_FOLDER = '.vite/packages';

/** The folder of the package that a file is of; files that a build made are in hidden folders. */
const PACKAGE = /^(?!\0).*\bnode_modules\/(?!\.)(?:@[^/]+\/)?[^/]+/;
/** A build doesn't say what it imports into style sheets. */
const STYLE_PACKAGES = [createRequire(import.meta.url).resolve('tailwindcss/package.json')];

/** Lists the folders of the packages whose code is in a build, in a file below `LISTS_FOLDER`. */
export function bundledPackagesPlugin(): Plugin {
	return {
		name: 'matn:bundled-packages',
		generateBundle(_options, bundle) {
			const { name, config } = this.environment;
			if (name !== 'client') return;
			const paths = Object.values(bundle).flatMap((file) =>
				file.type === 'chunk'
					? file.moduleIds
					: file.originalFileNames.map((path) => join(config.root, path)),
			);
			this.emitFile(packageList([...paths, ...STYLE_PACKAGES], config.root));
		},
	};
}

/** The file that lists the packages of files in a build. */
export function packageList(paths: readonly string[], root: string): Rollup.EmittedAsset {
	const folders = new Set(paths.flatMap((path) => path.match(PACKAGE) ?? []));
	// The reader may itself be a package.
	folders.delete(root);
	const source = JSON.stringify([...folders]);
	const hash = createHash('sha256').update(source).digest('hex').slice(0, 16);
	return { type: 'asset', fileName: `${LISTS_FOLDER}/${hash}.json`, source };
}
