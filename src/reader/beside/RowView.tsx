import type { Block, ImageBlock, TextBlock } from '../../core/article/article.ts';
import { isShared, type Row } from '../../core/article/bilingual-rows.ts';
import { headingLevel } from '../../core/article/outline.ts';
import { DirectedText } from '../../i18n/DirectedText.tsx';
import { BlockView } from '../blocks/BlockView.tsx';
import { digitCount } from '../blocks/List.tsx';
import { TextElement } from '../blocks/text-blocks.tsx';
import { ArticleContext, type ArticleFacts, useArticle } from '../page/ArticleContext.tsx';

/** What a row needs to know of a text. */
interface Text {
	/** The numbers of its ordered lists' items, by block key. */
	numbers: ReadonlyMap<string, number>;
}

interface RowProps {
	row: Row;
	first: Text;
	second: Text & { lang: string; facts: ArticleFacts };
}

/** A block and its counterpart. A block that both texts share is shown once, across both columns. */
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
					{/* `data-aside`: the reader's place is tracked in the first text only. */}
					<div data-side="second" className={name} data-aside="" lang={lang} dir={facts.dir}>
						{shared ? <Caption block={row.second} /> : <Cell block={row.second} text={second} />}
					</div>
				</ArticleContext>
			)}
		</div>
	);
}

/** The kind of a block, for its margins; undefined for most blocks. */
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

/** A list item, in a list of its own that continues the numbering. */
function Item({ block, number }: { block: TextBlock; number: number | undefined }) {
	const item = <TextElement tag="li" block={block} />;
	if (number === undefined) return <ul data-level={block.level}>{item}</ul>;
	return (
		<ol start={number} data-level={block.level} data-digits={digitCount(number)}>
			{item}
		</ol>
	);
}

/** The second text's caption of a picture that is shown once. */
function Caption({ block }: { block: Block }) {
	const { dir } = useArticle();
	const { caption } = block as Partial<ImageBlock>;
	return (
		caption && (
			<p className="caption">
				<DirectedText text={caption} around={dir} />
			</p>
		)
	);
}
