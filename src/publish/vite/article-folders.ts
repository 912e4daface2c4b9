import { join, resolve } from 'node:path';
import type { ResolvedConfig } from 'vite';
import { generatedArticles } from '../declaration/generated-articles.ts';
import type { MatnOptions } from './matn-options.ts';

/** Makes the function that names the folders of the articles to publish, as absolute paths. */
export function articleFolders({ articles, declaration }: MatnOptions) {
	let generated: Promise<string> | undefined;
	return async ({ root, publicDir }: ResolvedConfig): Promise<string[]> => {
		const own = articles?.map((folder) => resolve(root, folder)) ?? [join(publicDir, 'articles')];
		if (!declaration) return own;
		generated ??= generatedArticles(root);
		return [...own, await generated];
	};
}
