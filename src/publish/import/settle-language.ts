import { dirOfLang } from '../../core/direction.ts';
import type { Draft, DraftBlock } from './draft.ts';

/**
 * Says once for the article what all of its blocks say each: a fragment's language stands on the
 * element around it. A direction that the language implies goes without saying.
 */
export function settleLanguage(draft: Draft): Draft {
	const meta = { ...draft.meta };
	let { blocks } = draft;
	for (const field of ['lang', 'dir'] as const) {
		if (meta[field] !== undefined) continue;
		const common = commonOf(blocks, field);
		if (common === undefined) continue;
		Object.assign(meta, { [field]: common });
		blocks = blocks.map((block) => without(block, field));
	}
	if (meta.lang !== undefined && meta.dir === dirOfLang(meta.lang)) delete meta.dir;
	return { ...draft, meta, blocks };
}

type Spoken = Extract<DraftBlock, { lang?: unknown }>;

const isSpoken = (block: DraftBlock): block is Spoken =>
	block._type !== 'code' && block._type !== 'divider' && block._type !== 'readMore';

function commonOf(blocks: readonly DraftBlock[], field: 'lang' | 'dir'): string | undefined {
	const spoken = blocks.filter(isSpoken);
	const value = spoken[0]?.[field];
	return spoken.every((block) => block[field] === value) ? value : undefined;
}

function without(block: DraftBlock, field: 'lang' | 'dir'): DraftBlock {
	if (!isSpoken(block)) return block;
	const { [field]: _, ...rest } = block;
	return rest as DraftBlock;
}
