import type { Article } from '../../core/article/article.ts';
import type { BookWords } from '../../core/book/book-words.ts';
import type { Messages } from '../../i18n/messages.ts';

/** What a book of an article says in the interface's language; `address` is where the text is on the web. */
export function bookWords(
	{ authors, translation, published, updated, source, license }: Article,
	address: string,
	{ locale, dir, t, date, language, list }: Messages,
): BookWords {
	const names = list((authors ?? []).map(({ name }) => name));
	const translated = translation && {
		language: language(translation.of),
		name: translation.by ?? '',
	};
	const facts = [
		names && { text: t('article.by', { names }) },
		translated && {
			text: t(translated.name ? 'article.translatedBy' : 'article.translated', translated),
		},
		{ text: t('article.published', { date: date(published) }) },
		updated && { text: t('article.updated', { date: date(updated) }) },
		source && { text: t('article.source', source), href: source.url },
		license && { text: t('article.license', license), href: license.url },
		{ text: t('offline:book.address', { address }), href: address },
	];
	return {
		...{ lang: locale, dir, contents: t('article.outline') },
		facts: facts.filter((fact) => typeof fact === 'object'),
	};
}
