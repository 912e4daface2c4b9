import type { CodeBlock, ImageBlock, TableBlock } from '../../core/article/article.ts';
import { directionOf } from '../../core/article/block-direction.ts';
import { textOfBlock, textOfInlines } from '../../core/article/block-text.ts';
import { isRelativeHref } from '../../core/article/href.ts';
import { dirWithin } from '../../core/text/direction.ts';
import { forFirstStrong } from '../../core/text/isolate.ts';
import { DirectedText } from '../../i18n/DirectedText.tsx';
import { Isolated } from '../../i18n/Isolated.tsx';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Phrase, SLOT } from '../../i18n/Phrase.tsx';
import { useArticle, useId } from '../page/ArticleContext.tsx';
import { Inlines } from './Inlines.tsx';
import { useScrollRegion } from './use-scroll-region.ts';

/** A picture. A relative `src` is resolved against the article's folder. */
export function Picture({ block }: { block: ImageBlock }) {
	const { slug, dir } = useArticle();
	const { t, locale, dir: interfaceDir } = useMessages();
	const { _key, src, width, height, alt, caption, credit } = block;
	const direction = directionOf(block, caption ?? alt, dir);
	return (
		<figure id={useId(_key)} {...direction}>
			{isRelativeHref(src) ? (
				<img
					src={`${import.meta.env.BASE_URL}articles/${slug}/${src}`}
					width={width}
					height={height}
					alt={forFirstStrong(alt, dirWithin(alt, dir))}
					loading="lazy"
					decoding="async"
				/>
			) : (
				// Pages make no requests to other hosts: a picture there is only linked to.
				<a href={src}>{alt || src}</a>
			)}
			{(caption || credit) && (
				<figcaption>
					{caption && <DirectedText text={caption} around={direction.dir ?? dir} />}{' '}
					{credit && (
						<small lang={locale} dir={interfaceDir}>
							<Phrase text={t('article.credit', { name: SLOT })}>
								<Isolated text={credit} />
							</Phrase>
						</small>
					)}
				</figcaption>
			)}
		</figure>
	);
}

/** A table, which scrolls horizontally where it is wider than the page. */
export function Table({ block }: { block: TableBlock }) {
	const { dir: around } = useArticle();
	const { t } = useMessages();
	const direction = directionOf(block, textOfBlock(block), around);
	const { dir = around } = direction;
	const rows = block.rows.map((row, r) => {
		const isHead = r < (block.headerRows ?? 0);
		return (
			// biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity and never move
			<tr key={r}>
				{row.cells.map((cell, c) => {
					const scope = isHead ? 'col' : c < (block.headerColumns ?? 0) ? 'row' : undefined;
					const Cell = scope ? 'th' : 'td';
					const own = dirWithin(textOfInlines(cell.children), dir);
					const text = <Inlines {...cell} dir={own} />;
					return (
						// biome-ignore lint/suspicious/noArrayIndexKey: nor have cells
						<Cell key={c} scope={scope}>
							{own === dir ? text : <span dir={own}>{text}</span>}
						</Cell>
					);
				})}
			</tr>
		);
	});
	const head = rows.slice(0, block.headerRows ?? 0);
	return (
		<div
			className="wide"
			id={useId(block._key)}
			{...useScrollRegion<HTMLDivElement>(t('article.table'), block.caption ?? textOfBlock(block))}
			{...direction}
		>
			<table>
				{block.caption && (
					<caption>
						<DirectedText text={block.caption} around={dir} />
					</caption>
				)}
				{head.length > 0 && <thead>{head}</thead>}
				<tbody>{rows.slice(head.length)}</tbody>
			</table>
		</div>
	);
}

/** Lines of code. */
export function Code({ block }: { block: CodeBlock }) {
	const { t } = useMessages();
	return (
		<pre
			id={useId(block._key)}
			dir="ltr"
			data-language={block.language}
			{...useScrollRegion<HTMLPreElement>(t('article.code'), block.code)}
		>
			<code>{block.code}</code>
		</pre>
	);
}
