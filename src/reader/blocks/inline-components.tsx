import type { PortableTextReactComponents } from '@portabletext/react';
import type { ReactNode } from 'react';
import type { MarkDef } from '../../core/article.ts';
import { withDigits } from '../../core/digits.ts';
import { dirOfLang } from '../../core/direction.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useArticle } from '../ArticleContext.tsx';
import { ArticleLink } from './ArticleLink.tsx';

type Def<T extends MarkDef['_type']> = Extract<MarkDef, { _type: T }>;

/** How runs of text within a block are drawn. */
const marks: PortableTextReactComponents['marks'] = {
	// Code runs from left to right, whatever is around it.
	code: ({ children }) => <code dir="ltr">{children}</code>,
	sub: ({ children }) => <sub>{children}</sub>,
	sup: ({ children }) => <sup>{children}</sup>,
	link: ({ children, value }: { children: ReactNode; value?: Def<'link'> }) => (
		<ArticleLink href={value?.href ?? ''}>{children}</ArticleLink>
	),
	language: ({ children, value }: { children: ReactNode; value?: Def<'language'> }) => (
		<bdi lang={value?.lang} dir={value?.dir ?? dirOfLang(value?.lang ?? '')}>
			{children}
		</bdi>
	),
};

/** A footnote's number in the text. */
function FootnoteReference({ value: { note } }: { value: { note: string } }) {
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

/** How text that brings its own block is drawn: a table's cell, a note. */
export const inlineComponents: Partial<PortableTextReactComponents> = {
	block: ({ children }: { children?: ReactNode }) => <>{children}</>,
	types: { footnoteReference: FootnoteReference },
	marks,
};
