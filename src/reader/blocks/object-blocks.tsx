import type { CodeBlock, ImageBlock, TableBlock } from '../../core/article/article.ts';
import { textOfBlock } from '../../core/article/block-text.ts';
import { isRelativeHref } from '../../core/article/href.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useArticle, useId } from '../page/ArticleContext.tsx';
import { directionOf } from './block-direction.ts';
import { Inlines } from './Inlines.tsx';
import { useScrollRegion } from './use-scroll-region.ts';

/** A picture. A relative `src` is resolved against the article's folder. */
export function Picture({ block }: { block: ImageBlock }) {
	const { slug, dir } = useArticle();
	const { t, locale, dir: interfaceDir } = useMessages();
	const { _key, src, width, height, alt, caption, credit } = block;
	return (
		<figure id={useId(_key)} {...directionOf(block, caption ?? alt, dir)}>
			{isRelativeHref(src) ? (
				<img
					src={`${import.meta.env.BASE_URL}articles/${slug}/${src}`}
					width={width}
					height={height}
					alt={alt}
					loading="lazy"
					decoding="async"
				/>
			) : (
				// Pages make no requests to other hosts: a picture there is only linked to.
				<a href={src}>{alt || src}</a>
			)}
			{(caption || credit) && (
				<figcaption>
					{caption}{' '}
					{credit && (
						<small lang={locale} dir={interfaceDir}>
							{t('article.credit', { name: credit })}
						</small>
					)}
				</figcaption>
			)}
		</figure>
	);
}

/** A table, which scrolls horizontally where it is wider than the page. */
export function Table({ block }: { block: TableBlock }) {
	const { dir } = useArticle();
	const { t } = useMessages();
	const rows = block.rows.map((row, r) => {
		const Cell = r < (block.headerRows ?? 0) ? 'th' : 'td';
		return (
			// biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity and never move
			<tr key={r}>
				{row.cells.map((cell, c) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: nor have cells
					<Cell key={c} scope={Cell === 'th' ? 'col' : undefined}>
						<Inlines {...cell} />
					</Cell>
				))}
			</tr>
		);
	});
	const head = rows.slice(0, block.headerRows ?? 0);
	return (
		<div
			className="wide"
			id={useId(block._key)}
			{...useScrollRegion<HTMLDivElement>(t('article.table'), block.caption ?? textOfBlock(block))}
			{...directionOf(block, textOfBlock(block), dir)}
		>
			<table>
				{block.caption && <caption>{block.caption}</caption>}
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
