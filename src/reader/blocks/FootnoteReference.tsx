import { withDigits } from '../../core/text/digits.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useArticle } from '../page/ArticleContext.tsx';

/** A reference to a footnote: its number, as a link. */
export function FootnoteReference({ note }: { note: string }) {
	const { t, locale, dir } = useMessages();
	const { notes, digits } = useArticle();
	const number = notes.get(note)?.number ?? 0;
	return (
		<sup className="reference">
			<a
				href={`#${note}`}
				aria-label={t('article.footnote', { number: String(number) })}
				lang={locale}
				dir={dir}
			>
				{withDigits(number, digits)}
			</a>
		</sup>
	);
}
