import { dirOfLang } from '../languages/dir-of-lang.ts';
import type { Draft } from './draft.ts';
import type { DraftBlock } from './draft-block.ts';

/**
 * Moves the blocks' most common language and shared direction to the article: a fragment has its
 * language on the element around it. A direction that the language implies is left out.
 */
export function settleLanguage(draft: Draft): Draft {
	const meta = { ...draft.meta };
	let { blocks } = draft;
	for (const field of ['lang', 'dir'] as const) {
		if (meta[field] !== undefined) continue;
		const common = commonOf(blocks, field);
		if (common === undefined) continue;
		Object.assign(meta, { [field]: common });
		blocks = blocks.map((block) => without(block, field, common));
	}
	if (meta.lang !== undefined && meta.dir === dirOfLang(meta.lang)) delete meta.dir;
	return { ...draft, meta, blocks };
}

type Spoken = Extract<DraftBlock, { lang?: unknown }>;

const isSpoken = (block: DraftBlock): block is Spoken =>
	block._type !== 'code' && block._type !== 'divider' && block._type !== 'readMore';

/** Returns the most common value if each block has one; a direction must be the same in all blocks. */
function commonOf(blocks: readonly DraftBlock[], field: 'lang' | 'dir'): string | undefined {
	const counts = new Map<string | undefined, number>();
	for (const block of blocks) {
		if (isSpoken(block)) counts.set(block[field], (counts.get(block[field]) ?? 0) + 1);
	}
	if (counts.has(undefined) || (field === 'dir' && counts.size > 1)) return undefined;
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function without(block: DraftBlock, field: 'lang' | 'dir', value: string): DraftBlock {
	if (!isSpoken(block) || block[field] !== value) return block;
	const { [field]: _, ...rest } = block;
	return rest as DraftBlock;
}
