import type { Article, Inline, MarkDef } from '../../core/article/article.ts';
import { textOfBlock } from '../../core/article/block-text.ts';
import { parseArticle } from '../../core/article/parse-article.ts';
import type { Draft } from './draft.ts';
import type { DraftBlock } from './draft-block.ts';

/** Makes an article of the draft with the keys p1, p2 …, and validates it. */
export function articleOf(draft: Draft): Article {
	const key = (i: number) => `p${i + 1}`;
	const keys = new Map(
		draft.blocks.flatMap((block, i) => (block.keyHint ? [[block.keyHint, key(i)] as const] : [])),
	);
	const children = (runs: readonly Inline[]) =>
		runs.map((run) => (run._type === 'span' ? run : { ...run, note: keys.get(run.note) }));
	const body = draft.blocks.map(({ keyHint: _, ...block }, i) => {
		const keyed = { ...block, _key: key(i) };
		if ('children' in keyed) return { ...keyed, children: children(keyed.children) };
		if (keyed._type !== 'table') return keyed;
		const rows = keyed.rows.map((row) => ({
			cells: row.cells.map((cell) => ({ ...cell, children: children(cell.children) })),
		}));
		return { ...keyed, rows };
	});
	const placeholder = { _type: 'divider', _key: 'p1' };
	const { slug: _, ...meta } = draft.meta;
	const given = { lang: 'und', title: 'Untitled', published: '2020-01-01' };
	const whole = { ...given, ...meta, body: body.length > 0 ? body : [placeholder] };
	return parseArticle(JSON.parse(JSON.stringify(whole)), 'draft');
}

/** Returns all visible text of a draft, as one line. */
export function textOfDraft({ meta, blocks }: Draft): string {
	const texts = blocks.map((block) => textOfBlock({ ...block, _key: 'p' } as Article['body'][0]));
	return [meta.title ?? '', meta.lead ?? '', ...texts].join(' ').replace(/\s+/g, ' ').trim();
}

/** Returns every URL in a draft. */
export function hrefsOf({ meta, blocks }: Draft): string[] {
	const named = [meta.source, meta.license, ...(meta.authors ?? [])];
	const inBlocks = blocks.flatMap((block) => {
		if (block._type === 'image') return [block.src];
		return richIn(block).flatMap(({ markDefs }) =>
			(markDefs ?? []).flatMap((def) => (def._type === 'link' ? [def.href] : [])),
		);
	});
	return [...named.flatMap((one) => one?.url ?? []), ...inBlocks];
}

type Rich = { children: Inline[]; markDefs?: MarkDef[] | undefined };

function richIn(block: DraftBlock): Rich[] {
	if (block._type === 'table') return block.rows.flatMap((row) => row.cells);
	return 'children' in block ? [block] : [];
}

/** Returns a draft's blocks in a short notation for tests, one line each. */
export function sketchOf({ blocks }: Draft): string[] {
	return blocks.map((block) => {
		const { lang, dir } = { lang: undefined, dir: undefined, ...block };
		const own = lang || dir ? ` @${[lang, dir].filter(Boolean).join(':')}` : '';
		return `${sketchOfBlock(block)}${own}${block.keyHint ? ` #${block.keyHint}` : ''}`;
	});
}

function sketchOfBlock(block: DraftBlock): string {
	switch (block._type) {
		case 'block': {
			const indent = '  '.repeat((block.level ?? 1) - 1);
			// A number that does not follow from the item before is marked.
			const number = block.start === undefined ? '1. ' : `=${block.start}. `;
			const sign = { number, bullet: '- ', none: '' }[block.listItem ?? 'none'];
			const styles = { normal: '', blockquote: '> ', h2: '## ', h3: '### ', h4: '#### ' };
			return `${indent}${sign}${styles[block.style]}${sketchOfRich(block)}`;
		}
		case 'footnote':
			return `note: ${sketchOfRich(block)}`;
		case 'image': {
			const caption = block.caption ? ` (${block.caption})` : '';
			return `![${block.alt}](${block.src} ${block.width}x${block.height})${caption}`;
		}
		case 'table': {
			const rows = block.rows.map((row) => row.cells.map(sketchOfRich).join('|')).join(' / ');
			const columns = block.headerColumns ? `+${block.headerColumns}` : '';
			return `table ${block.headerRows ?? 0}${columns}: ${rows}${block.caption ? ` (${block.caption})` : ''}`;
		}
		case 'code':
			return `code ${block.language ?? ''}: ${block.code}`;
		case 'divider':
			return '---';
		case 'readMore':
			return 'more';
	}
}

function sketchOfRich({ children, markDefs = [] }: Rich): string {
	const sketches = children.map((run) => {
		if (run._type !== 'span') return `[^${run.note}]`;
		return (run.marks ?? []).reduce((text, mark) => {
			const def = markDefs.find(({ _key }) => _key === mark);
			if (def?._type === 'link') return `{${text}}(${def.href})`;
			return def ? `{${def.lang}${def.dir ? `:${def.dir}` : ''} ${text}}` : `{${mark} ${text}}`;
		}, run.text);
	});
	return sketches.join('');
}
