import type { Block } from '../../core/article/article.ts';
import { Note } from './Note.tsx';
import { Code, Picture, Table } from './object-blocks.tsx';
import { Heading, TextElement } from './text-blocks.tsx';

/** A block that is not a list item. The gate rejects all other kinds. */
export function BlockView({ block }: { block: Block }) {
	switch (block._type) {
		case 'block':
			if (block.style === 'normal') return <TextElement tag="p" block={block} />;
			if (block.style === 'blockquote') return <TextElement tag="blockquote" block={block} />;
			return <Heading block={block} />;
		case 'image':
			return <Picture block={block} />;
		case 'table':
			return <Table block={block} />;
		case 'code':
			return <Code block={block} />;
		case 'footnote':
			return <Note block={block} />;
		case 'divider':
			return <hr id={block._key} />;
		case 'readMore':
			return null;
	}
}
