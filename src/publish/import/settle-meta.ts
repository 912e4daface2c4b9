import type { Article } from '../../core/article/article.ts';
import { dirOfLang } from '../../core/text/direction.ts';
import { type DraftMeta, ImportError } from './draft.ts';
import type { ImportOptions } from './import-options.ts';

/**
 * What is said of an article: by the publisher, else by its file, else by the last import.
 *
 * The lead is text, and a text that has lost it has none; the rest a file merely may not know.
 *
 * @throws {ImportError} that names the option for what nobody says
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
	const kept = <K extends 'updated' | 'authors' | 'source' | 'license' | 'tags'>(field: K) => {
		const value = file[field] ?? previous?.[field];
		return value === undefined ? {} : { [field]: value };
	};
	// What another language's direction was is nothing to this one.
	const dir = saidLang === undefined || saidLang === lang ? (saidDir ?? previous?.dir) : undefined;
	const translation = translationOf(options, previous);
	return {
		$schema: '/article.schema.json',
		lang,
		...(dir && dir !== dirOfLang(lang) && { dir }),
		title,
		...(file.lead && { lead: file.lead }),
		published,
		...kept('updated'),
		...kept('authors'),
		...kept('source'),
		...kept('license'),
		...kept('tags'),
		...(translation && { translation }),
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
