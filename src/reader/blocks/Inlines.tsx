import {
	buildMarksTree,
	isPortableTextToolkitSpan,
	isPortableTextToolkitTextNode,
	spanToPlainText,
	type ToolkitNestedPortableTextSpan,
} from '@portabletext/toolkit';
import type { ReactNode } from 'react';
import { DECORATORS, type Inline, type MarkDef } from '../../core/article/article.ts';
import { ArticleLink } from './ArticleLink.tsx';
import { FootnoteReference } from './FootnoteReference.tsx';

interface InlinesProps {
	children: readonly Inline[];
	markDefs?: readonly MarkDef[] | undefined;
}

/** Spans of text, with their marks as nested elements. */
export function Inlines({ children, markDefs = [] }: InlinesProps) {
	// The toolkit sorts marks by the browser's collation, so they are named by digits, which all sort alike.
	const known = [...markDefs.map(({ _key }) => _key), ...DECORATORS];
	const nameOf = (mark: string) => `${100 + known.indexOf(mark)}`;
	return buildMarksTree({
		_type: 'block',
		children: children.map((child) =>
			child._type === 'span' && child.marks ? { ...child, marks: child.marks.map(nameOf) } : child,
		),
		markDefs: known.map((mark, index) => ({
			...(markDefs[index] ?? { _type: mark }),
			_key: nameOf(mark),
		})),
	}).map(drawNode);
}

type Node = ReturnType<typeof buildMarksTree>[number];

function drawNode(node: Node, index: number): ReactNode {
	if (isPortableTextToolkitTextNode(node)) {
		return node.text === '\n' ? <br key={index} /> : node.text;
	}
	if (isPortableTextToolkitSpan(node)) {
		return <Mark key={index} node={node} />;
	}
	return <FootnoteReference key={index} note={(node as { note?: string }).note ?? ''} />;
}

function Mark({ node }: { node: ToolkitNestedPortableTextSpan }) {
	const children = node.children.map(drawNode);
	const definition = node.markDef as MarkDef | undefined;
	if (definition?._type === 'link')
		return (
			<ArticleLink href={definition.href} text={spanToPlainText(node)}>
				{children}
			</ArticleLink>
		);
	if (definition?._type === 'language') {
		const { lang, dir } = definition;
		return (
			<bdi lang={lang} dir={dir}>
				{children}
			</bdi>
		);
	}
	switch (node.markType) {
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
		default:
			return children;
	}
}
