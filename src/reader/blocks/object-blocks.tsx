import { PortableText } from '@portabletext/react';
import type { CodeBlock, ImageBlock, TableBlock } from '../../core/article.ts';
import { textOfBlock } from '../../core/block-text.ts';
import { isRelativeHref } from '../../core/href.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useArticle } from '../ArticleContext.tsx';
import { directionOf } from '../block-direction.ts';
import { inlineComponents } from './inline-components.tsx';

/** A picture; a relative `src` stands beside the article's file. */
export function Picture({ value }: { value: ImageBlock }) {
	const { slug, dir } = useArticle();
	const { t, locale, dir: interfaceDir } = useMessages();
	const { _key, src, width, height, alt, caption, credit } = value;
	const address = isRelativeHref(src) ? `${import.meta.env.BASE_URL}articles/${slug}/${src}` : src;
	return (
		<figure id={_key} {...directionOf(value, caption ?? alt, dir)}>
			<img src={address} width={width} height={height} alt={alt} loading="lazy" decoding="async" />
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

/** A table that scrolls by itself where it is wider than the page. */
export function Table({ value }: { value: TableBlock }) {
	const { dir } = useArticle();
	const rows = value.rows.map((row, r) => {
		const Cell = r < (value.headerRows ?? 0) ? 'th' : 'td';
		return (
			// biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity and never move
			<tr key={r}>
				{row.cells.map((cell, c) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: nor have cells
					<Cell key={c} scope={Cell === 'th' ? 'col' : undefined}>
						<PortableText
							value={{ ...cell, _type: 'block', markDefs: cell.markDefs ?? [] }}
							components={inlineComponents}
						/>
					</Cell>
				))}
			</tr>
		);
	});
	const head = rows.slice(0, value.headerRows ?? 0);
	return (
		<div
			className="wide"
			id={value._key}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
			tabIndex={0}
			{...directionOf(value, textOfBlock(value), dir)}
		>
			<table>
				{value.caption && <caption>{value.caption}</caption>}
				{head.length > 0 && <thead>{head}</thead>}
				<tbody>{rows.slice(head.length)}</tbody>
			</table>
		</div>
	);
}

/** Lines of code. */
export function Code({ value }: { value: CodeBlock }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
		<pre id={value._key} dir="ltr" tabIndex={0} data-language={value.language}>
			<code>{value.code}</code>
		</pre>
	);
}
