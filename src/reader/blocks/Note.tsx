import type { FootnoteBlock } from '../../core/article/article.ts';
import { textOfBlock } from '../../core/article/block-text.ts';
import { withDigits } from '../../core/text/digits.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useArticle, useId } from '../page/ArticleContext.tsx';
import { directionOf } from './block-direction.ts';
import { Inlines } from './Inlines.tsx';

/** A footnote: in the margin beside the text that refers to it, or below it where there is no margin. */
export function Note({ block }: { block: FootnoteBlock }) {
	const { t, locale } = useMessages();
	const { notes, dir, digits } = useArticle();
	const { number = 0, referrer } = notes.get(block._key) ?? {};
	return (
		<p
			id={useId(block._key)}
			data-aside=""
			role="note"
			{...directionOf(block, textOfBlock(block), dir)}
		>
			<span className="number">{withDigits(number, digits)}</span> <Inlines {...block} />
			{referrer && (
				<a
					className="back"
					href={`#${referrer}`}
					lang={locale}
					aria-label={`${t('article.footnoteBack')} — ${t('article.footnote', { number: String(number) })}`}
				>
					<Icon name="back" />
				</a>
			)}
		</p>
	);
}
