import type { Block, ImageBlock, TextBlock } from '../../core/article/article.ts';
import { isShared, type Row } from '../../core/article/bilingual-rows.ts';
import { headingLevel } from '../../core/article/outline.ts';
import { BlockView } from '../blocks/BlockView.tsx';
import { Inlines } from '../blocks/Inlines.tsx';
import { useBlockAttributes } from '../blocks/text-blocks.tsx';
import { ArticleContext, type ArticleFacts } from '../page/ArticleContext.tsx';

/** What a row must know of a text. */
interface Text {
	/** What the items of its numbered lists are counted as. */
	numbers: ReadonlyMap<string, number>;
}

interface RowProps {
	row: Row;
	first: Text;
	second: Text & { lang: string; facts: ArticleFacts };
}

/** A block and its counterpart; what both texts share is shown once, over both columns. */
export function RowView({ row, first, second }: RowProps) {
	const shared = isShared(row);
	const { lang, facts } = second;
	const kind = kindOf(row.first ?? row.second);
	const name = kind === 'note' ? 'notes' : undefined;
	return (
		<div className="row" data-kind={kind} data-shared={shared || undefined}>
			{row.first && (
				<div data-side="first" className={name}>
					<Cell block={row.first} text={first} />
				</div>
			)}
			{row.second && (
				<ArticleContext value={facts}>
					{/* Not a place of its own: the reader's place is kept in the first text. */}
					<div data-side="second" className={name} data-aside="" lang={lang} dir={facts.dir}>
						{shared ? <Caption block={row.second} /> : <Cell block={row.second} text={second} />}
					</div>
				</ArticleContext>
			)}
		</div>
	);
}

/** The kinds of blocks that differ in what is above and below them. */
function kindOf(block: Block | undefined): string | undefined {
	if (!block) return undefined;
	if (block._type === 'footnote') return 'note';
	if (block._type === 'block' && block.listItem) return 'item';
	return headingLevel(block) === undefined ? undefined : 'heading';
}

function Cell({ block, text }: { block: Block; text: Text }) {
	if (block._type !== 'block' || !block.listItem) return <BlockView block={block} />;
	return <Item block={block} number={text.numbers.get(block._key)} />;
}

/** An item of a list, in a list of its own that counts on. */
function Item({ block, number }: { block: TextBlock; number: number | undefined }) {
	const item = (
		<li {...useBlockAttributes(block)}>
			<Inlines {...block} />
		</li>
	);
	if (number === undefined) return <ul data-level={block.level}>{item}</ul>;
	return (
		<ol start={number} data-level={block.level}>
			{item}
		</ol>
	);
}

/** What the second text says of a picture that the first one shows. */
function Caption({ block }: { block: Block }) {
	const { caption } = block as Partial<ImageBlock>;
	return caption && <p className="caption">{caption}</p>;
}
