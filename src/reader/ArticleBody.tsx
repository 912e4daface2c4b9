import { PortableText } from '@portabletext/react';
import { Suspense } from 'react';
import type { Block } from '../core/article.ts';
import { countWords, textOfBlock } from '../core/block-text.ts';
import { type NumberedNote, runsOf, sectionsOf } from '../core/sections.ts';
import { useArticle } from './ArticleContext.tsx';
import { blockComponents } from './blocks/block-components.tsx';
import { Note } from './blocks/Note.tsx';

/** Blocks of an article, as sections. */
export function ArticleBody({ blocks }: { blocks: readonly Block[] }) {
	const { notes } = useArticle();
	return sectionsOf(blocks).map((section) => (
		// Each boundary is hydrated in a task of its own: a long article never blocks the page.
		<Suspense key={section.key}>
			<section>
				{runsOf(section.blocks, notes).map((run) => (
					<Run key={run.key} blocks={run.blocks} notes={run.notes} />
				))}
			</section>
		</Suspense>
	));
}

/** In words: from here on notes no longer fit beside their text. */
const LONG = 70;

function isLong(notes: readonly NumberedNote[]): boolean {
	return notes.reduce((sum, { note }) => sum + countWords(textOfBlock(note)), 0) > LONG;
}

function Run({ blocks, notes }: { blocks: Block[]; notes: NumberedNote[] }) {
	const text = <PortableText value={blocks} components={blockComponents} />;
	if (notes.length === 0) return text;
	return (
		<div className="noted" data-long={isLong(notes) || undefined}>
			<div>{text}</div>
			<div className="notes">
				{notes.map(({ note }) => (
					<Note key={note._key} value={note} />
				))}
			</div>
		</div>
	);
}
