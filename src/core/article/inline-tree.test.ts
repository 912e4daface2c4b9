import { expect, test } from '@playwright/test';
import { seeded } from '../testing/seeded.ts';
import { DECORATORS, type Inline, type MarkDef } from './article.ts';
import { textOfInlines } from './block-text.ts';
import { type InlineNode, inlineTree, textOfNodes } from './inline-tree.ts';

const markDefs: MarkDef[] = [
	{ _key: 'a', _type: 'link', href: 'https://texts.example/' },
	{ _key: 'he', _type: 'language', lang: 'he', dir: 'rtl' },
	{ _key: 'a', _type: 'link', href: 'https://others.example/' },
];

/** Spans, written as a text or a text with its marks; a note by its key. */
const inlines = (...spans: (string | [text: string, ...marks: string[]] | { note: string })[]) =>
	spans.map((span): Inline => {
		if (typeof span === 'string') return { _type: 'span', text: span };
		if ('note' in span) return { _type: 'footnoteReference', note: span.note };
		const [text, ...marks] = span;
		return { _type: 'span', text, marks };
	});

/** A tree as a text: `strong(…)`, `a(…)`; a run in the other direction is `‹…›`, a number `#…#`. */
function written(nodes: readonly InlineNode[]): string {
	return nodes
		.map((node) => {
			if (typeof node === 'string') return node;
			if ('note' in node) return `[${node.note}]`;
			const inside = written(node.children);
			if (typeof node.wrapper === 'string') return `${node.wrapper}(${inside})`;
			if (!('from' in node.wrapper)) return `${node.wrapper._key}(${inside})`;
			return node.wrapper.isNumber ? `#${inside}#` : `‹${inside}›`;
		})
		.join('');
}

for (const [what, children, tree] of [
	['a text', inlines('كتب'), 'كتب'],
	['runs', inlines('كتب C++ و 050-123-4567'), 'كتب ‹C++› و #050-123-4567#'],
	['a marked run', inlines('قال ', ['hello?', 'strong'], ' ثم'), 'قال strong(‹hello?›) ثم'],
	[
		'a linked address',
		inlines('في ', ['https://texts.example/', 'a']),
		'في a(‹https://texts.example/›)',
	],
	['a mark in a run', inlines('لغة ', ['C', 'em'], '++ هنا'), 'لغة ‹em(C)++› هنا'],
	['a run in a mark', inlines(['لغة C++ هنا', 'strong']), 'strong(لغة ‹C++› هنا)'],
	[
		'a mark that begins in a run',
		inlines('عن Node.js ', ['20.19+ وما', 'strong'], ' بعد'),
		'عن ‹Node.js strong(20.19+)›strong( وما) بعد',
	],
	[
		'a mark that ends in a run',
		inlines(['عن Node.js', 'strong'], ' 20.19+ وما'),
		'strong(عن )‹strong(Node.js) 20.19+› وما',
	],
	['a note in a run', inlines('عن C++', { note: 'n' }, ' and C#'), 'عن ‹C++[n] and C#›'],
	['a note after a run', inlines('عن C++', { note: 'n' }, ' وهي'), 'عن ‹C++›[n] وهي'],
	['code in a run', inlines('عن C ', ['x', 'code'], ' C++ وهي'), 'عن ‹C code(x) C++› وهي'],
	['code', inlines('عن ', ['npm', 'code'], ' وهي'), 'عن code(npm) وهي'],
	[
		'words of another language',
		inlines('عن ', ['שלום C++ כאן', 'he'], ' وهي C#'),
		'عن he(שלום ‹C++› כאן) وهي ‹C#›',
	],
	[
		'marks within marks',
		inlines(['أ', 'strong'], ['ب', 'em', 'strong'], ['ج', 'em']),
		'strong(أem(ب))em(ج)',
	],
	['unknown marks', inlines(['أ', 'x', 'strong', 'strong']), 'strong(أ)'],
] as const) {
	test(`${what}: ${tree}`, () => expect(written(inlineTree(children, markDefs, 'rtl'))).toBe(tree));
}

test('right-to-left words in an emphasis are isolated, other words of it are not', () => {
	const children = inlines('The ', ['word متن here', 'em'], ' is متن');
	expect(written(inlineTree(children, [], 'ltr'))).toBe('The em(word ‹متن› here) is متن');
});

const SCRAPS = [
	...['متن', 'كتاب', 'C++', '@user', '+966 11 234 5678', 'word', 'a', '5', '٥', '۵', 'hello?'],
	...[
		' ',
		' ',
		' ',
		'\n',
		'(',
		')',
		'«',
		'»',
		'“',
		'”',
		'.',
		'،',
		'؟',
		'-',
		'/',
		'\u200E',
		'',
		'👍',
	],
];

test('a thousand random texts: all letters, in their order, in both directions', () => {
	const chance = seeded(1);
	const marks = [...DECORATORS, 'a', 'he', 'unknown'];
	const changed: object[] = [];
	for (let i = 0; i < 1000; i++) {
		const children = Array.from({ length: chance.whole(1, 6) }, (): Inline => {
			if (chance.number() < 0.1) return { _type: 'footnoteReference', note: 'n' };
			const text = Array.from({ length: chance.whole(0, 6) }, () => chance.one(SCRAPS)).join('');
			const own = marks.filter(() => chance.number() < 0.2);
			return { _type: 'span', text, marks: own };
		});
		for (const dir of ['ltr', 'rtl'] as const) {
			const [shown, text] = [
				textOfNodes(inlineTree(children, markDefs, dir)),
				textOfInlines(children),
			];
			if (shown !== text) changed.push({ text, shown, dir });
		}
	}
	expect(changed).toEqual([]);
});
