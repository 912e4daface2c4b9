import { join, resolve } from 'node:path';
import type { ResolvedConfig } from 'vite';
import { generatedArticles } from '../declaration/generated-articles.ts';
import type { MatnOptions } from './matn-options.ts';

/** Returns a function that returns the absolute paths of the folders of articles to publish. */
export function articleFolders({ articles, declaration }: MatnOptions) {
	let generated: Promise<string> | undefined;
	return async ({
		root,
		publicDir,
	}: Pick<ResolvedConfig, 'root' | 'publicDir'>): Promise<string[]> => {
		const own = articles?.map((folder) => resolve(root, folder)) ?? [join(publicDir, 'articles')];
		if (!declaration) return own;
		generated ??= generatedArticles(root);
		return [...own, await generated];
	};
}
