import type { FootnoteBlock } from '../../core/article/article.ts';
import { withDigits } from '../../core/text/digits.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useArticle } from '../page/ArticleContext.tsx';
import { Inlines } from './Inlines.tsx';
import { useBlockAttributes } from './text-blocks.tsx';

/** A footnote: in the margin beside the text that refers to it, or below it where there is no margin. */
export function Note({ block }: { block: FootnoteBlock }) {
	const { t, locale } = useMessages();
	const { notes, digits } = useArticle();
	const attributes = useBlockAttributes(block);
	const { number = 0, referrer } = notes.get(block._key) ?? {};
	return (
		<p {...attributes} data-aside="" role="note">
			<span className="number">{withDigits(number, digits)}</span>{' '}
			<Inlines {...block} dir={attributes.dir} />
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
