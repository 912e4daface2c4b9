import type { ReactNode } from 'react';
import type { Inline, MarkDef } from '../../core/article/article.ts';
import { type InlineNode, inlineTree, textOfNodes } from '../../core/article/inline-tree.ts';
import type { Dir } from '../../core/text/direction.ts';
import { RunElement } from '../../i18n/RunElement.tsx';
import { useArticle } from '../page/ArticleContext.tsx';
import { ArticleLink } from './ArticleLink.tsx';
import { FootnoteReference } from './FootnoteReference.tsx';

interface InlinesProps {
	children: readonly Inline[];
	markDefs?: readonly MarkDef[] | undefined;
	/** The direction of what they stand in, where it is not the article's. */
	dir: Dir | undefined;
}

/** Spans of text, with their marks and their runs of the other direction as nested elements. */
export function Inlines({ children, markDefs = [], dir }: InlinesProps) {
	const article = useArticle();
	return inlineTree(children, markDefs, dir ?? article.dir).map(drawNode);
}

function drawNode(node: InlineNode, index: number): ReactNode {
	if (typeof node === 'string') {
		return node.split('\n').flatMap((line, i) =>
			// biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity and never move
			i === 0 ? line : [<br key={`${index}.${i}`} />, line],
		);
	}
	if ('note' in node) return <FootnoteReference key={index} note={node.note} />;
	return <Wrapped key={index} {...node} />;
}

function Wrapped({ wrapper, children: nodes }: Exclude<InlineNode, string | { note: string }>) {
	const children = nodes.map(drawNode);
	switch (wrapper) {
		case 'strong':
			return <strong>{children}</strong>;
		case 'em':
			return <em>{children}</em>;
		case 'code':
			// Code is always left-to-right.
			return <code dir="ltr">{children}</code>;
		case 'sub':
			return <sub>{children}</sub>;
		case 'sup':
			return <sup>{children}</sup>;
		case 'strike-through':
			return <s>{children}</s>;
	}
	if ('from' in wrapper) return <RunElement run={wrapper}>{children}</RunElement>;
	if (wrapper._type === 'language') {
		const { lang, dir } = wrapper;
		return (
			<bdi lang={lang} dir={dir}>
				{children}
			</bdi>
		);
	}
	return (
		<ArticleLink href={wrapper.href} text={textOfNodes(nodes)}>
			{children}
		</ArticleLink>
	);
}
