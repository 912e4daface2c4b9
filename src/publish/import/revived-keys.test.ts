import { expect, test } from '@playwright/test';
import { seeded } from '../../core/testing/seeded.ts';
import type { Draft } from './draft.ts';
import { importDraft } from './import-draft.ts';

const WORDS =
	'اجتمع المجلس مساء أمس لمناقشة الميناء الجديد وكلفته وقال المتحدث إن أعمال الحفر ستبدأ مع نهاية الصيف بعد وصول المعدات من الشمال ويخشى الصيادون أن يطرد الضجيج الأسماك سنوات طويلة'.split(
		' ',
	);

/** How many edits are made; the many in `npm run test:all` only. */
const COUNTS = [
	{ count: 200, details: {} },
	{ count: 1000, details: { tag: '@matrix' } },
];

for (const { count, details } of COUNTS)
	test(
		`in ${count} random edits, blocks that go and come back have the keys that they had`,
		details,
		() => {
			const chance = seeded(7);
			const below = (limit: number) => chance.whole(0, limit - 1);
			const paragraph = (): Draft['blocks'][number] => {
				const words = Array.from({ length: 9 + below(20) }, () => WORDS[below(WORDS.length)]);
				const children = [{ _type: 'span' as const, text: words.join(' ') }];
				return { _type: 'block', style: 'normal', children };
			};
			const meta = { title: 'ت', published: '2024-01-31' };
			const options = { meta: {} };
			const place = { slug: 's', lang: 'ar' };
			let blocks = Array.from({ length: 8 }, paragraph);
			const first = importDraft(
				{ meta, blocks, notices: [] },
				place,
				{ articles: [], lock: {} },
				options,
			);
			let { article, lock } = first;
			const keys = new Map(blocks.map((block, i) => [block, article.body[i]?._key]));
			const away: typeof blocks = [];
			let revived = 0;
			let changed = 0;
			for (let round = 0; round < count; round++) {
				const at = below(blocks.length);
				const back = away.length > 0 && below(2) === 0 ? away.splice(below(away.length), 1) : [];
				revived += back.length;
				const gone = back.length === 0 && blocks.length > 4 ? blocks.slice(at, at + 1) : [];
				away.push(...gone);
				const added = back.length === 0 && gone.length === 0 ? [paragraph()] : back;
				blocks = [...blocks.slice(0, at), ...added, ...blocks.slice(at + gone.length)];
				({ article, lock } = importDraft(
					{ meta, blocks, notices: [] },
					place,
					{ articles: [article], lock },
					options,
				));
				for (const [i, block] of blocks.entries()) {
					const key = article.body[i]?._key;
					if (keys.has(block) && keys.get(block) !== key) changed++;
					keys.set(block, key);
				}
			}
			expect(changed).toBe(0);
			expect(revived).toBeGreaterThan(count / 4);
			expect(new Set(keys.values()).size).toBe(keys.size);
		},
	);
