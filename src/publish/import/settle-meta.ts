import type { Article } from '../../core/article/article.ts';
import { dirOfLang } from '../languages/dir-of-lang.ts';
import { type DraftMeta, ImportError } from './draft.ts';
import type { ImportOptions } from './import-options.ts';

/** The fields that stay as they were where neither the options nor the source say them. */
type Kept = 'updated' | 'series' | 'authors' | 'source' | 'license' | 'tags' | 'audio';

/**
 * Returns an article's metadata: from the options, else from its source, else from the last import.
 *
 * The lead is not taken from the last import: if the source no longer has one, it was removed.
 *
 * @throws {ImportError} if a required field is missing, with the option that sets it
 */
export function settleMeta(
	said: DraftMeta,
	lang: string,
	options: Pick<ImportOptions, 'meta' | 'translationOf' | 'translatedBy'>,
	previous: Article | undefined,
): Omit<Article, 'body'> {
	const { slug: _, lang: saidLang, dir: saidDir, ...file } = { ...said, ...options.meta };
	const title = file.title ?? previous?.title;
	const published = file.published ?? previous?.published;
	if (!title) {
		throw new ImportError('the file', 'no title was found', 'Give it one by --title');
	}
	if (!published) {
		const what = 'it does not say when it was published';
		throw new ImportError('the file', what, 'Give the day by --published 2024-01-31');
	}
	const kept = <K extends Kept>(field: K) => {
		const value = file[field] ?? previous?.[field];
		return value === undefined ? {} : { [field]: value };
	};
	// The last import's direction is kept only for the same language.
	const dir = saidLang === undefined || saidLang === lang ? (saidDir ?? previous?.dir) : undefined;
	const translation = translationOf(options, previous);
	// What the source doesn't say stays as it was: a draft is not published by mistake.
	const draft = file.draft ?? previous?.draft;
	return {
		$schema: '/article.schema.json',
		lang,
		...(dir && dir !== dirOfLang(lang) && { dir }),
		title,
		...(file.lead && { lead: file.lead }),
		published,
		...kept('updated'),
		...(draft && { draft }),
		...(previous?.formerly && { formerly: previous.formerly }),
		...kept('series'),
		...kept('authors'),
		...kept('source'),
		...kept('license'),
		...kept('tags'),
		...(translation && { translation }),
		...kept('audio'),
	};
}

function translationOf(
	{ translationOf: given, translatedBy }: Pick<ImportOptions, 'translationOf' | 'translatedBy'>,
	previous: Article | undefined,
): Article['translation'] {
	const of = given ?? previous?.translation?.of;
	const by = translatedBy ?? previous?.translation?.by;
	return of === undefined ? undefined : { of, ...(by && { by }) };
}
