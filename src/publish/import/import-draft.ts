import type { Article } from '../../core/article/article.ts';
import { parseArticle } from '../../core/article/parse-article.ts';
import type { Finding } from '../check/finding.ts';
import { assignKeys, type KeyReport } from '../keys/assign-keys.ts';
import { addLost, checkLock, type Lock, lostKeys, updateLock } from '../keys/lock/lock.ts';
import { originalOf } from '../keys/original.ts';
import { type Draft, ImportError } from './draft.ts';
import type { ImportOptions } from './import-options.ts';
import { settleMeta } from './settle-meta.ts';

/** The published languages of an article and its lock, before an import. */
interface ExistingArticle {
	articles: readonly Article[];
	lock: Lock | undefined;
}

/** A validated article, with a report about its keys. */
export interface ImportedArticle {
	article: Article;
	lock: Lock;
	keys: KeyReport;
	/**
	 * The language that it was compared with, the keys that only one of the two has, and by these the
	 * keys of the blocks that they may translate.
	 */
	beside?: { lang: string; unmatched: string[]; doubts: ReadonlyMap<string, string[]> };
	/** Published keys that are lost and have no successor. */
	orphans: Finding[];
}

/**
 * Makes an article of a draft, with its metadata and keys, and the updated lock.
 *
 * @throws {ImportError} if metadata are missing that only the publisher knows
 * @throws {FileError} if the article is invalid
 */
export function importDraft(
	draft: Draft,
	{ slug, lang }: { slug: string; lang: string },
	{ articles, lock = {} }: ExistingArticle,
	options: Pick<ImportOptions, 'meta' | 'translationOf' | 'translatedBy'>,
): ImportedArticle {
	const previous = articles.find((article) => article.lang === lang);
	const others = articles.filter((article) => article !== previous);
	if (draft.blocks.length === 0) {
		throw new ImportError('the file', 'no text was found', 'Import a file with the whole text');
	}
	const meta = settleMeta(draft.meta, lang, options, previous);
	const counterpart = counterpartOf(meta, others, previous);
	const known = updateLock(lock, articles);
	const { body, report, unmatched, doubts } = assignKeys(draft.blocks, {
		...(previous && { previous: previous.body }),
		...(counterpart && { counterpart: counterpart.body }),
		taken: Object.keys(known),
		lost: lostKeys(known, articles),
	});
	const article = parseArticle({ ...withoutLostTimes(meta, body), body }, `${slug}/${lang}.json`);
	const now = [...others, article];
	// A key that the original still has is not lost, even if this translation lacks it.
	const alive = new Set(originalOf(now)?.body.map((block) => block._key));
	const lost = report.lost.filter(({ key }) => !alive.has(key));
	// Of a translation, the lock has the words of the original.
	const isOriginal = originalOf(now) === article;
	const asLost = lost.map((one) => (isOriginal ? one : { ...one, words: undefined }));
	const remembered = addLost(updateLock(known, now), asLost);
	return {
		article,
		lock: remembered,
		keys: report,
		...(counterpart && { beside: { lang: counterpart.lang, unmatched, doubts } }),
		orphans: checkLock(remembered, now, slug),
	};
}

/** Returns the metadata without the times of blocks that are no longer there. */
function withoutLostTimes(meta: Omit<Article, 'body'>, body: Article['body']) {
	const { audio, ...others } = meta;
	if (!Array.isArray(audio?.times)) return meta;
	const keys = new Set(body.map(({ _key }) => _key));
	const times = audio.times.filter((time) => keys.has(time?.key));
	return { ...others, audio: { ...audio, times } };
}

/** Returns the article in the language whose keys this one takes over. */
function counterpartOf(
	{ lang, translation }: Pick<Article, 'lang' | 'translation'>,
	others: readonly Article[],
	previous: Article | undefined,
): Article | undefined {
	const remedy = (of: string) => `Import it in ${of} first, or correct --translation-of`;
	if (translation) {
		const found = others.find((other) => other.lang === translation.of);
		if (found) return found;
		const what = `the article is not there in ${translation.of}`;
		throw new ImportError('the file', what, remedy(translation.of));
	}
	const original = originalOf(others);
	if (previous || !original) return undefined;
	// A translation may be imported before its original.
	const translated = others.find((other) => other.translation?.of === lang);
	if (translated) return translated;
	const what = `the article is there in ${original.lang} already`;
	throw new ImportError(
		'the file',
		what,
		`If this translates it, add --translation-of ${original.lang}`,
	);
}
