import type { Element } from 'hast';
import type { Inline, TableBlock } from '../../../core/article/article.ts';
import type { DraftBlock } from '../draft-block.ts';
import { contextIn } from './attributes.ts';
import type { Context } from './context.ts';
import { captionOf } from './figure-elements.ts';
import { forAll, type Handle, type Handlers } from './handler.ts';
import { attribute, firstElement, hasWord } from './hast-node.ts';
import type { Walk } from './walk.ts';

type Cell = TableBlock['rows'][number]['cells'][number];
type Grid = { cells: Cell[] }[];

const isFull = (cell: Cell | undefined) => (cell?.children.length ?? 0) > 0;

/** The most columns or rows that a cell may span; HTML allows 1,000 columns and 65,534 rows. */
const MAX_SPAN = 100;
/** The most empty cells that the spans of one table may add. */
const MAX_CELLS_ADDED = 10_000;

function childrenOf(element: Element, ...names: string[]): Element[] {
	return element.children.filter(
		(child): child is Element => child.type === 'element' && names.includes(child.tagName),
	);
}

function rowsOf(table: Element): { row: Element; inHead: boolean }[] {
	return childrenOf(table, 'thead', 'tbody', 'tfoot', 'tr').flatMap((part) =>
		part.tagName === 'tr'
			? [{ row: part, inHead: false }]
			: childrenOf(part, 'tr').map((row) => ({ row, inHead: part.tagName === 'thead' })),
	);
}

const cellsOf = (row: Element) => childrenOf(row, 'td', 'th');

/** Whether a table only serves the layout of a page. */
function isLayout(table: Element, rows: readonly Element[]): boolean {
	if (hasWord(table, 'role', ['presentation', 'none'])) return true;
	if (firstElement(table, 'table')) return true;
	return !firstElement(table, 'th') && rows.every((row) => cellsOf(row).length < 2);
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
	const span = Number.parseInt(attribute(cell, name) ?? '1', 10);
	return span > 1 ? Math.min(span, MAX_SPAN) : 1;
}

/** Returns the cells as a grid; of a spanning cell, all places but the first are empty. */
function gridOf(walk: Walk, rows: readonly Element[], read: (cell: Element, row: number) => Cell) {
	const grid: (Cell | undefined)[][] = rows.map(() => []);
	let filled = 0;
	for (const [y, row] of rows.entries()) {
		let x = 0;
		for (const cell of cellsOf(row)) {
			while (grid[y]?.[x]) x++;
			const area = spanOf(cell, 'colSpan') * spanOf(cell, 'rowSpan');
			const fits = filled + area <= MAX_CELLS_ADDED;
			const wide = fits ? spanOf(cell, 'colSpan') : 1;
			const high = fits ? spanOf(cell, 'rowSpan') : 1;
			filled += wide * high - 1;
			if (wide * high > 1) {
				walk.tellGrouped('cells that span columns or rows: empty cells fill the rest');
			}
			const content = read(cell, y);
			for (const below of grid.slice(y, y + high)) {
				for (let beside = x; beside < x + wide; beside++) below[beside] ??= EMPTY;
			}
			grid[y]?.splice(x, 1, content);
			x += wide;
		}
	}
	const width = Math.max(0, ...grid.map((cells) => cells.findLastIndex(isFull) + 1));
	return grid.map((cells) => ({
		cells: Array.from({ length: width }, (_, x): Cell => cells[x] ?? EMPTY),
	}));
}

const EMPTY: Cell = { children: [] };

const table: Handle = (walk, element, at) => {
	const { out } = walk;
	const rows = rowsOf(element);
	const elements = rows.map(({ row }) => row);
	const caption = childrenOf(element, 'caption')[0];
	if (out.isGathering || isLayout(element, elements)) {
		walk.tellGrouped(
			out.isGathering
				? 'a table in a cell, caption or note: lines now'
				: 'a table that only lays out the page: paragraphs now',
		);
		out.boundary();
		walk.children(element, at);
		return out.boundary();
	}
	if (at.level > 0) walk.tellGrouped('a table within a list item: it stands behind the item now');
	else if (at.quoted)
		walk.tellGrouped('a table within a quote: it stands between its paragraphs now');
	out.end();
	const inner: Context = { ...at, level: 0 };
	const titled = caption && captionOf(walk, caption, inner);
	const head = headerRowsOf(rows);
	const behind: DraftBlock[] = [...(titled?.behind ?? [])];
	const heads = new Set<Cell>();
	const grid = gridOf(walk, elements, (cell, y) => {
		if (attribute(cell, 'align')) walk.tellGrouped('the alignment of columns');
		const own = contextIn(walk, cell, inner, true);
		const gathered = walk.gather(cell.children, own, at.own);
		for (const id of gathered.ids) out.id(id, false);
		behind.push(...gathered.behind);
		const content = gathered.rich ?? { children: [] };
		if (cell.tagName === 'th' && y >= head) heads.add(content);
		return content;
	});
	const columns = headerColumnsOf(grid.slice(head), heads);
	for (const { cells } of grid) {
		for (const cell of cells.slice(columns)) {
			if (!heads.has(cell)) continue;
			walk.tellGrouped('heads within rows: set in bold');
			cell.children = cell.children.map(inBold);
		}
	}
	const id = attribute(element, 'id');
	const isEmpty = grid.every(({ cells }) => cells.length === 0);
	if (!isEmpty) {
		out.add({
			_type: 'table',
			...(titled?.text && { caption: titled.text }),
			...(head > 0 && { headerRows: head }),
			...(columns > 0 && { headerColumns: columns }),
			rows: grid,
			...out.ownOf(at.own, ''),
			...(id && { keyHint: id }),
		});
	}
	for (const block of behind) out.add(block);
};

function headerRowsOf(rows: readonly { row: Element; inHead: boolean }[]): number {
	const body = rows.findIndex(
		({ row, inHead }) => !inHead && !cellsOf(row).every((cell) => cell.tagName === 'th'),
	);
	return body < 0 ? Math.min(rows.length, rows.filter(({ inHead }) => inHead).length || 1) : body;
}

/** The number of columns, from the first on, in which every cell with text is a heading. */
function headerColumnsOf(rows: Grid, heads: ReadonlySet<Cell>): number {
	const width = rows[0]?.cells.length ?? 0;
	const isHeading = (x: number) => {
		const full = rows.flatMap(({ cells }) => cells[x] ?? []).filter(isFull);
		return full.length > 0 && full.every((cell) => heads.has(cell));
	};
	const columns = Array.from({ length: width }, (_, x) => isHeading(x));
	return columns.includes(false) ? columns.indexOf(false) : width;
}

function inBold(run: Inline): Inline {
	if (run._type !== 'span' || run.marks?.includes('strong')) return run;
	return { ...run, marks: ['strong', ...(run.marks ?? [])] };
}

const cellOutside: Handle = (walk, element, at) => {
	walk.out.boundary();
	walk.children(element, at);
	walk.out.boundary();
};

/** Handlers of tables, and of cells outside of a table. */
export const TABLE_ELEMENTS: Handlers = {
	...forAll('table', { isBlock: true, handle: table }),
	...forAll('td th', { isBlock: true, handle: cellOutside }),
};
