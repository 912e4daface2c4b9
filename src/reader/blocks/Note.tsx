import { PortableText } from '@portabletext/react';
import type { FootnoteBlock } from '../../core/article.ts';
import { textOfBlock } from '../../core/block-text.ts';
import { withDigits } from '../../core/digits.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useArticle } from '../ArticleContext.tsx';
import { directionOf } from '../block-direction.ts';
import { inlineComponents } from './inline-components.tsx';

/** A footnote: in the margin beside the text that refers to it, or below it where there is no margin. */
export function Note({ value }: { value: FootnoteBlock }) {
	const { t, locale } = useMessages();
	const { notes, dir, digits } = useArticle();
	const { number = 0, referrer } = notes.get(value._key) ?? {};
	return (
		<aside
			id={value._key}
			data-aside=""
			role="note"
			{...directionOf(value, textOfBlock(value), dir)}
		>
			<span className="number">{withDigits(number, digits)}</span>{' '}
			<PortableText
				value={{ ...value, _type: 'block', markDefs: value.markDefs ?? [] }}
				components={inlineComponents}
			/>
			{referrer && (
				<a
					className="back"
					href={`#${referrer}`}
					lang={locale}
					aria-label={t('article.footnoteBack')}
				>
					<Icon name="back" />
				</a>
			)}
		</aside>
	);
}
