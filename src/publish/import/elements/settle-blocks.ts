import { decodeOrKeep } from '../../../core/address/decode.ts';
import type { Inline, MarkDef } from '../../../core/article/article.ts';
import { textOfInlines } from '../../../core/article/block-text.ts';
import type { DraftBlock } from '../draft-block.ts';
import type { Notices } from '../notices.ts';
import { settleStarts } from './settle-starts.ts';

/**
 * Makes a draft's blocks consistent: key hints are unique, links to an alias lead to its block, each
 * footnote reference has a footnote, and there is at most one `readMore`.
 *
 * @param aliases ids that are no block's key hint, with the hint of the block that they refer to
 */
export function settle(
	blocks: readonly DraftBlock[],
	aliases: ReadonlyMap<string, string>,
	notices: Notices,
): DraftBlock[] {
	const named = nameLinkedHeadings(blocks);
	const notes = new Set(blocks.flatMap((b) => (b._type === 'footnote' && b.keyHint) || []));
	const seen = new Set<string>();
	let isCut = false;
	const settled: DraftBlock[] = [];
	for (const block of named) {
		if (block._type === 'readMore') {
			if (isCut) notices.addGrouped('the file', 'a second “more” mark: the first counts');
			else settled.push(block);
			isCut = true;
			continue;
		}
		const next = withChildren(block, (rich) => settleRich(rich, notes, aliases));
		if (!next) continue;
		const hint = next.keyHint;
		if (hint === undefined) settled.push(next);
		else if (seen.has(hint) || (next._type !== 'footnote' && notes.has(hint))) {
			const { keyHint: _, ...nameless } = next;
			if (next._type !== 'footnote') settled.push(nameless);
		} else {
			seen.add(hint);
			settled.push(next);
		}
	}
	return settleStarts(settled);
}

/**
 * Gives headings without an id the hint by which the text links to them: most publishing tools make
 * `#some-words` of a heading's words, and sources without ids rely on this.
 */
function nameLinkedHeadings(blocks: readonly DraftBlock[]): DraftBlock[] {
	const linked = new Set(blocks.flatMap((block) => linksIn(block)));
	for (const block of blocks) if (block.keyHint !== undefined) linked.delete(block.keyHint);
	return blocks.map((block) => {
		if (block._type !== 'block' || !/^h/.test(block.style) || block.keyHint) return block;
		const name = nameOfHeading(textOfInlines(block.children));
		return linked.delete(name) ? { ...block, keyHint: name } : block;
	});
}

function linksIn(block: DraftBlock): string[] {
	const defs = 'markDefs' in block ? (block.markDefs ?? []) : [];
	return defs.flatMap((def) =>
		def._type === 'link' && def.href.startsWith('#') ? [decodeOrKeep(def.href.slice(1))] : [],
	);
}

const nameOfHeading = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
		.replaceAll(' ', '-');

type Settle = <R extends { children: Inline[]; markDefs?: MarkDef[] | undefined }>(rich: R) => R;

function withChildren(block: DraftBlock, settleOne: Settle): DraftBlock | undefined {
	if (block._type === 'block' || block._type === 'footnote') {
		const rich = settleOne(block);
		return rich.children.length > 0 ? rich : undefined;
	}
	if (block._type !== 'table') return block;
	const rows = block.rows.map((row) => ({ ...row, cells: row.cells.map((c) => settleOne(c)) }));
	return { ...block, rows };
}

function settleRich<R extends { children: Inline[]; markDefs?: MarkDef[] | undefined }>(
	rich: R,
	notes: ReadonlySet<string>,
	aliases: ReadonlyMap<string, string>,
): R {
	const children = rich.children.filter((child) => child._type === 'span' || notes.has(child.note));
	const markDefs = rich.markDefs?.map((def) => {
		if (def._type !== 'link' || !def.href.startsWith('#')) return def;
		const meant = aliases.get(decodeOrKeep(def.href.slice(1)));
		return meant === undefined ? def : { ...def, href: `#${meant}` };
	});
	return { ...rich, children, ...(markDefs && { markDefs }) };
}
