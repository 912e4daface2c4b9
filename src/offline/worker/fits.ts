import * as v from 'valibot';
import { parseArticle } from '../../core/article/parse-article.ts';
import { INDEX_FORMAT, INDEX_PATH } from '../../core/indexing/index-format.ts';
import { libraryListSchema } from '../../core/library/library-list.ts';

/**
 * Whether this version of the site can show some data. What it can't show is not kept, and what
 * another version kept is not shown: a text and the page around it always belong together.
 *
 * @param path where the data is from, below the site's base
 */
export function fits(path: string, data: unknown): boolean {
	if (path === INDEX_PATH) return v.is(v.object({ format: v.literal(INDEX_FORMAT) }), data);
	if (path.startsWith('articles/-/')) return v.is(libraryListSchema, data);
	if (!/^articles\/[^/]+\/[^/]+\.json$/.test(path)) return true;
	try {
		parseArticle(data, path);
		return true;
	} catch {
		return false;
	}
}
