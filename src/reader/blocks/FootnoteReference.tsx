import { withDigits } from '../../core/text/digits.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useArticle } from '../page/ArticleContext.tsx';

/** Makes a note's way back lead to the block that the reader comes from, of several that refer to it. */
function leadBack(note: string, reference: Element): void {
	const back = document.getElementById(note)?.querySelector('.back');
	const from = reference.closest('[id]')?.id;
	if (from) back?.setAttribute('href', `#${from}`);
}

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
				onClick={({ currentTarget }) => leadBack(note, currentTarget)}
			>
				{withDigits(number, digits)}
			</a>
		</sup>
	);
}
