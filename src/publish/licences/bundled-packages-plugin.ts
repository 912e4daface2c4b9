import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where each build lists its packages, below the site's folder; removed when the site is built. */
export const LISTS_FOLDER = '.vite/packages';

const PACKAGE = /^(?!\0).*\bnode_modules\/(?:@[^/]+\/)?[^/]+/;
/** A build doesn't say what it imports into style sheets. */
const STYLE_PACKAGES = ['node_modules/tailwindcss'];

/** Lists the folders of the packages whose code or faces are in a build, in a file below `LISTS_FOLDER`. */
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
			const styles = STYLE_PACKAGES.map((path) => join(config.root, path));
			const folders = [...paths, ...styles].flatMap((path) => path.match(PACKAGE) ?? []);
			const source = JSON.stringify([...new Set(folders)]);
			const hash = createHash('sha256').update(source).digest('hex').slice(0, 16);
			this.emitFile({ type: 'asset', fileName: `${LISTS_FOLDER}/${hash}.json`, source });
		},
	};
}
