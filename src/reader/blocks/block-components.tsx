import type { PortableTextReactComponents } from '@portabletext/react';
import { inlineComponents } from './inline-components.tsx';
import { Note } from './Note.tsx';
import { Code, Picture, Table } from './object-blocks.tsx';
import { Heading, ListItem, Paragraph, Quote } from './text-blocks.tsx';

/** How each kind of block is drawn. The gate lets no other kind through. */
export const blockComponents = {
	...inlineComponents,
	block: {
		normal: Paragraph,
		blockquote: Quote,
		h2: Heading,
		h3: Heading,
		h4: Heading,
	},
	listItem: ListItem,
	types: {
		...inlineComponents.types,
		image: Picture,
		table: Table,
		code: Code,
		footnote: Note,
		divider: ({ value }: { value: { _key: string } }) => <hr id={value._key} />,
		readMore: () => null,
	},
	// The library's own types know no block but the plainest; the gate has made sure of ours.
} as unknown as Partial<PortableTextReactComponents>;
