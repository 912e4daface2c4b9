import * as v from 'valibot';
import { textOfPath } from '../../core/address/article-path.ts';
import { parseArticle } from '../../core/article/parse-article.ts';
import { INDEX_FORMAT, isRenewed } from '../../core/indexing/index-format.ts';
import { libraryListSchema } from '../../core/library/library-list.ts';

/**
 * Whether data is in the format of this version of the site. Other data is neither stored nor shown.
 *
 * @param path where the data is from, below the site's base
 */
export function isValidData(path: string, data: unknown): boolean {
	if (isRenewed(path)) return v.is(v.object({ format: v.literal(INDEX_FORMAT) }), data);
	if (path.startsWith('articles/-/')) return v.is(libraryListSchema, data);
	if (!textOfPath(path)) return true;
	try {
		parseArticle(data, path);
		return true;
	} catch {
		return false;
	}
}
