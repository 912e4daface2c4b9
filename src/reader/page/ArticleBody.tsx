import { memo, Suspense } from 'react';
import type { Block } from '../../core/article/article.ts';
import { countWords, textOfBlock } from '../../core/article/block-text.ts';
import { isListItem } from '../../core/article/outline.ts';
import { type NumberedNote, runsOf, sectionsOf } from '../../core/article/sections.ts';
import { BlockView } from '../blocks/BlockView.tsx';
import { List } from '../blocks/List.tsx';
import { Note } from '../blocks/Note.tsx';
import { useArticle } from './ArticleContext.tsx';

/** Blocks of an article, as sections; drawn anew for another article only, whatever the router says. */
export const ArticleBody = memo(function ArticleBody({ blocks }: { blocks: readonly Block[] }) {
	const { notes, long } = useArticle();
	return sectionsOf(blocks).map((section) => (
		// Each boundary is hydrated in a task of its own: a long article never blocks the page.
		<Suspense key={section.key}>
			<section data-lines={long ? linesOf(section.blocks) : undefined}>
				{runsOf(section.blocks, notes).map((run) => (
					<Run key={run.key} blocks={run.blocks} notes={run.notes} />
				))}
			</section>
		</Suspense>
	));
});

/** About how many lines blocks take at their usual width: what stands for them until they are laid out. */
function linesOf(blocks: readonly Block[]): number {
	return blocks.reduce((sum, block) => sum + Math.ceil(textOfBlock(block).length / 70) + 0.5, 1);
}

/** In words: from here on notes no longer fit beside their text. */
const LONG_NOTES_WORDS = 70;

function isLong(notes: readonly NumberedNote[]): boolean {
	return notes.reduce((sum, { note }) => sum + countWords(textOfBlock(note)), 0) > LONG_NOTES_WORDS;
}

function Run({ blocks, notes }: { blocks: Block[]; notes: NumberedNote[] }) {
	const [first] = blocks;
	if (!first) return null;
	const items = blocks.filter((block) => block._type === 'block');
	const text = isListItem(first) ? <List items={items} /> : <BlockView block={first} />;
	if (notes.length === 0) return text;
	return (
		<div className="noted" data-long={isLong(notes) || undefined}>
			<div>{text}</div>
			<div className="notes">
				{notes.map(({ note }) => (
					<Note key={note._key} block={note} />
				))}
			</div>
		</div>
	);
}
