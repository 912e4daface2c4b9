import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialiseArticle } from '../../src/publish/site/serialise-article.ts';
import { buildSite } from '../support/build-site.ts';
import { type BrotliServer, serveWithBrotli } from './brotli-server.ts';
import { declarationSentences, madeUpArticles } from './declaration-library.ts';

/** A site of made-up articles, in one language of the interface. */
export interface MadeUpSite {
	/** Where it was built to. */
	folder: string;
	/** The slug of one of its articles, the same in every site. */
	slug: string;
	/** The language of the interface and of all texts. */
	lang: string;
}

const LANG = 'ar';

/** Builds a site of so many made-up articles, and hands it to `use`. */
export async function withMadeUpSite<T>(
	articles: number,
	use: (site: MadeUpSite) => Promise<T>,
): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), 'matn-site-'));
	try {
		const sentences = await declarationSentences(LANG);
		let first = '';
		for (const { slug, article } of madeUpArticles(sentences, LANG, articles)) {
			first ||= slug;
			await mkdir(join(folder, 'articles', slug), { recursive: true });
			const file = join(folder, 'articles', slug, `${LANG}.json`);
			await writeFile(file, serialiseArticle(article));
		}
		const out = join(folder, 'site');
		await buildSite(out, { articles: [join(folder, 'articles')], locales: [LANG] });
		return await use({ folder: out, slug: first, lang: LANG });
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Serves such a site; what is as large as the library is compressed when it is asked for. */
export function serveMadeUpSite({ folder }: MadeUpSite): Promise<BrotliServer> {
	return serveWithBrotli(folder, (path) => path.startsWith('assets/'));
}
