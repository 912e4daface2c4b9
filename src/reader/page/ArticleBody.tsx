import { memo, Suspense } from 'react';
import type { Block } from '../../core/article/article.ts';
import { countWords, textOfBlock } from '../../core/article/block-text.ts';
import { isListItem } from '../../core/article/outline.ts';
import { type NumberedNote, runsOf, sectionsOf } from '../../core/article/sections.ts';
import { BlockView } from '../blocks/BlockView.tsx';
import { List } from '../blocks/List.tsx';
import { Note } from '../blocks/Note.tsx';
import { useArticle } from './ArticleContext.tsx';
import { TEXT_CLASS } from './text-class.ts';

/** Blocks of an article, as sections. Memoised: rendered again only for other blocks, not on navigation. */
export const ArticleBody = memo(function ArticleBody({ blocks }: { blocks: readonly Block[] }) {
	const { notes, long } = useArticle();
	const sections = sectionsOf(blocks).map(({ key, blocks }) => {
		const runs = runsOf(blocks, notes).map((run) => (
			<Run key={run.key} blocks={run.blocks} notes={run.notes} />
		));
		return (
			// React hydrates each boundary in its own task, so that a long article does not block the page.
			<Suspense key={key}>
				{long ? (
					<section className={TEXT_CLASS} data-lines={linesOf(blocks)}>
						{runs}
					</section>
				) : (
					runs
				)}
			</Suspense>
		);
	});
	return long ? sections : <section className={TEXT_CLASS}>{sections}</section>;
});

/** The approximate number of lines of blocks, for their estimated height until they are laid out. */
function linesOf(blocks: readonly Block[]): number {
	return blocks.reduce((sum, block) => sum + Math.ceil(textOfBlock(block).length / 70) + 0.5, 1);
}

/** Number of words above which notes don't fit beside their text. */
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
		// Sections, because reader views remove a `div` with many links.
		<section className="noted" data-long={isLong(notes) || undefined}>
			<section>{text}</section>
			<section className="notes">
				{notes.map(({ note }) => (
					<Note key={note._key} block={note} />
				))}
			</section>
		</section>
	);
}
