import { useEffect } from 'react';
import { importWithRetry } from '../../browser/loading/import-with-retry.ts';
import { siteSource } from '../../browser/site-source.ts';
import { keyOfFragment } from '../../core/address/address.ts';
import { articlePath } from '../../core/address/article-path.ts';
import { parseArticle } from '../../core/article/parse-article.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { showNotice } from '../../ui/notice.ts';
import { arriveAt } from '../arrival/arrive.ts';
import type { ArticleData } from '../page/article-data.ts';

/**
 * Where the article has no block with the address's key: goes to the section whose heading matches the
 * fragment, in any of the article's languages; else to the nearest remaining block; else stays at the top.
 * Shows a notice in each case.
 */
export function useLostTarget(data: ArticleData, lost: string | undefined): void {
	const { t } = useMessages();
	useEffect(() => {
		let isCurrent = true;
		if (lost !== undefined) {
			const tell = (found?: Found) => {
				if (!isCurrent) return;
				const arrived = found !== undefined && arriveAt(`#${found.key}`, data.article);
				showNotice({ text: t(`reader:arrival.${arrived ? found.how : 'missing'}`) });
			};
			// If the script that searches fails to load, the target counts as missing.
			findTarget(data, lost).then(tell, () => tell());
		}
		return () => {
			isCurrent = false;
		};
	}, [data, lost, t]);
}

type Found = { key: string; how: 'byHeading' | 'near' };

async function findTarget(data: ArticleData, lost: string): Promise<Found | undefined> {
	const { keyByHeading, nearestKey } = await importWithRetry(
		() => import('../../core/address/find-target.ts'),
	);
	const { article } = data;
	const here = keyByHeading(lost, article);
	if (here) return { key: here, how: 'byHeading' };
	const near = nearestKey(keyOfFragment(lost), article);
	if (near) return { key: near, how: 'near' };
	for await (const other of otherTexts(data)) {
		const there = keyByHeading(lost, other);
		if (there) return { key: there, how: 'byHeading' };
	}
	return undefined;
}

/** Maximum number of other languages that are searched: each is a request. */
const MAX_OTHER_LANGUAGES = 4;

/** Yields the article in its other languages, the original first. */
async function* otherTexts({ slug, article, languages }: ArticleData) {
	const others = languages.filter((lang) => lang !== article.lang);
	for (const lang of others.slice(0, MAX_OTHER_LANGUAGES)) {
		const path = articlePath(slug, lang);
		try {
			yield await siteSource.read(path, parseArticle);
		} catch {
			// A text that fails to load is skipped.
		}
	}
}
