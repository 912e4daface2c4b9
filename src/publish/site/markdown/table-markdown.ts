import type { RootContent, Table } from 'mdast';
import type { TableBlock } from '../../../core/article/article.ts';
import { escapeMarkup } from '../../../core/text/escape-markup.ts';
import { inLine, inlineMarkdown } from './inline-markdown.ts';

type Cell = TableBlock['rows'][number]['cells'][number];

/**
 * Returns a table in Markdown, without its caption; in HTML where it has not one row of headings, or
 * has a column of them, for which Markdown has no sign.
 */
export function tableMarkdown({
	rows,
	headerRows = 0,
	headerColumns = 0,
}: TableBlock): RootContent[] {
	if (headerRows === 1 && headerColumns === 0) {
		const table: Table = {
			type: 'table',
			children: rows.map(({ cells }) => ({
				type: 'tableRow',
				children: cells.map((cell) => ({
					type: 'tableCell',
					children: inLine(inlineMarkdown(cell.children, cell.markDefs)),
				})),
			})),
		};
		return [table];
	}
	const parts: RootContent[] = [];
	let open = '<table>';
	const flush = () => {
		if (open) parts.push({ type: 'html', value: open });
		open = '';
	};
	for (const [r, { cells }] of rows.entries()) {
		open += `\n${r === 0 && headerRows > 0 ? '<thead>\n' : ''}<tr>`;
		for (const [c, cell] of cells.entries()) {
			const name = r < headerRows || c < headerColumns ? 'th' : 'td';
			open += `\n<${name}>`;
			const words = plainWords(cell);
			if (words === undefined) {
				// Between blank lines HTML holds Markdown.
				flush();
				parts.push({ type: 'paragraph', children: inlineMarkdown(cell.children, cell.markDefs) });
			} else open += escapeMarkup(words);
			open += `</${name}>`;
		}
		open += `\n</tr>${r === headerRows - 1 ? '\n</thead>' : ''}`;
	}
	open += '\n</table>';
	flush();
	return parts;
}

/** The words of a cell that has nothing but words; undefined for another. */
function plainWords({ children }: Cell): string | undefined {
	const words = children.map((run) =>
		run._type === 'span' && !run.marks?.length ? run.text : '\n',
	);
	return words.some((word) => word.includes('\n')) ? undefined : words.join('');
}
