import { expect, test } from '@playwright/test';
import type { Block } from '../../core/article/article.ts';
import { seeded } from '../../core/testing/seeded.ts';
import type { DraftBlock } from '../import/draft-block.ts';
import { assignKeys } from './assign-keys.ts';
import { type Lock, updateLock } from './lock/lock.ts';

/* Issue docs-builder #490 and markdown-it-anchor #35: an address that shifts when a block is put in before it. */

const WORDS = [
	'اجتمع المجلس مساء أمس لمناقشة الميناء الجديد وكلفته وقال المتحدث إن أعمال الحفر ستبدأ مع نهاية الصيف بعد وصول المعدات من الشمال ويخشى الصيادون أن يطرد الضجيج الأسماك سنوات طويلة لكن التجار يرون في المشروع فرصة لا تعود والمدينة القديمة تنتظر منذ عقود طريقا إلى البحر وسكانها يذكرون السفن التي كانت ترسو قرب السوق حيث تباع الأقمشة والتوابل والكتب'.split(
		' ',
	),
	'the council met last night to discuss a new harbour and its cost while traders along old streets remember ships that brought cloth spices books from distant towns fishermen fear noise will drive herring away for years but engineers promise quiet machines short working hours careful plans every spring since nobody asked them children learn names of boats winds islands stars'.split(
		' ',
	),
] as const;

/** A block with an identity that the program does not see. */
interface Item {
	id: number;
	kind: 'h2' | 'h3' | 'normal' | 'blockquote' | 'li' | 'footnote' | 'divider';
	words: string[];
}

class Author {
	#id = 0;
	constructor(
		readonly random: () => number,
		readonly vocabulary: readonly string[],
	) {}
	below(limit: number): number {
		return Math.floor(this.random() * limit);
	}
	pick<T>(list: readonly T[]): T {
		return list[this.below(list.length)] as T;
	}
	sentence(from: number, to: number): string[] {
		return Array.from({ length: from + this.below(to - from + 1) }, () =>
			this.pick(this.vocabulary),
		);
	}
	item(): Item {
		const kind = this.pick([
			'h2',
			'h3',
			'normal',
			'normal',
			'normal',
			'normal',
			'normal',
			'blockquote',
			'li',
			'li',
			'footnote',
			'divider',
		] as const);
		const id = this.#id++;
		if (kind === 'divider') return { id, kind, words: [] };
		// A refrain, which stands more than once in the article.
		if (kind === 'normal' && this.below(8) === 0)
			return { id, kind, words: this.vocabulary.slice(0, 3) };
		if (kind === 'h2' || kind === 'h3') return { id, kind, words: this.sentence(3, 6) };
		return { id, kind, words: kind === 'li' ? this.sentence(4, 12) : this.sentence(8, 60) };
	}
	part(item: Item, words: string[], keeps: boolean): Item {
		return { ...item, words, id: keeps ? item.id : this.#id++ };
	}
}

const EDITS = ['reword', 'move', 'insert', 'delete', 'split', 'merge'] as const;

/** The article after one random edit, and the identities that it touched otherwise than by a move. */
function edit(
	author: Author,
	items: readonly Item[],
): { items: Item[]; touched: number[]; edit: string } {
	const kind = author.pick(EDITS);
	const at = author.below(items.length);
	const item = items[at] as Item;
	const next = items[at + 1];
	if (kind === 'insert')
		return { items: items.toSpliced(at, 0, author.item()), touched: [], edit: kind };
	if (kind === 'delete') return { items: items.toSpliced(at, 1), touched: [item.id], edit: kind };
	if (kind === 'move') {
		const rest = items.toSpliced(at, 1);
		return {
			items: rest.toSpliced(author.below(rest.length + 1), 0, item),
			touched: [],
			edit: kind,
		};
	}
	if (kind === 'split' && item.words.length >= 8) {
		const cut = 1 + author.below(item.words.length - 1);
		const first = cut * 2 >= item.words.length;
		const parts = [
			author.part(item, item.words.slice(0, cut), first),
			author.part(item, item.words.slice(cut), !first),
		];
		return { items: items.toSpliced(at, 1, ...parts), touched: [item.id], edit: kind };
	}
	if (
		kind === 'merge' &&
		next?.kind === item.kind &&
		item.words.length > 3 &&
		next.words.length > 3
	) {
		const merged = { ...item, words: [...item.words, ...next.words] };
		return { items: items.toSpliced(at, 2, merged), touched: [item.id, next.id], edit: kind };
	}
	const words = [...item.words];
	for (let i = 0; i < Math.max(1, Math.floor(words.length * 0.3 * author.random())); i++) {
		if (words.length > 3) words[author.below(words.length)] = author.pick(author.vocabulary);
	}
	const reworded = words.join() !== item.words.join();
	return {
		items: items.with(at, { ...item, words }),
		touched: reworded ? [item.id] : [],
		edit: 'reword',
	};
}

function draftOf({ id, kind, words }: Item): DraftBlock {
	if (kind === 'divider') return { _type: 'divider' };
	const children = [{ _type: 'span' as const, text: words.join(' ') }];
	if (kind === 'footnote') return { _type: 'footnote', children, keyHint: String(id) };
	if (kind === 'li') return { _type: 'block', style: 'normal', listItem: 'bullet', children };
	return { _type: 'block', style: kind, children };
}

const textOf = (item: Item) => `${item.kind} ${item.words.join(' ')}`;

/** Imports the article after some edits and checks what a link can rely on. */
class History {
	body: readonly Block[] = [];
	items: readonly Item[] = [];
	lock: Lock = {};
	/** Whose block each key ever given names. */
	readonly owners = new Map<string, number>();
	readonly faults: string[] = [];
	readonly kept = { reword: 0, split: 0, merge: 0 };
	readonly tried = { reword: 0, split: 0, merge: 0 };

	constructor(
		readonly author: Author,
		blocks: number,
	) {
		this.#import(
			Array.from({ length: blocks }, () => author.item()),
			[],
			[],
		);
	}

	step(edits: number): void {
		let items: readonly Item[] = this.items;
		const touched: number[] = [];
		const names: string[] = [];
		for (let i = 0; i < edits; i++) {
			const edited = edit(this.author, items);
			items = edited.items;
			touched.push(...edited.touched);
			names.push(edited.edit);
		}
		this.#import(items, touched, names);
	}

	#import(items: readonly Item[], touched: readonly number[], edits: readonly string[]): void {
		const previous = new Map(this.body.map((block, i) => [this.items[i]?.id, block._key]));
		const textBefore = new Map(this.items.map((item) => [item.id, textOf(item)]));
		const repeated = repeatedIn([...this.items, ...items]);
		const { body, report } = assignKeys(items.map(draftOf), {
			previous: this.body,
			taken: Object.keys(this.lock),
		});
		const keys = body.map((block) => block._key);
		this.#check(new Set(keys).size === keys.length, edits, 'a key is given twice');
		for (const [i, item] of items.entries()) {
			const key = keys[i] as string;
			const owner = this.owners.get(key);
			const old = previous.get(item.id);
			if (repeated.has(textOf(item))) {
				// Equal blocks cannot be told apart, except by neighbours that stayed.
				const same = owner === undefined || textBefore.get(owner) === textOf(item);
				this.#check(same, edits, `${key} went to another text`);
				const stays = sameNeighbours(this.items, items, i, repeated);
				this.#check(!stays || key === old, edits, `${key}: a repeated block changed its key`);
			} else {
				const same = owner === undefined || owner === item.id;
				this.#check(same, edits, `${key} was given to another block`);
				const untouched = old !== undefined && !touched.includes(item.id);
				this.#check(!untouched || key === old, edits, `${old} became ${key}: ${textOf(item)}`);
			}
		}
		const lost = [...previous.values()].filter((key) => !keys.includes(key));
		const told = report.lost.map(({ key }) => key);
		this.#check(lost.join() === told.join(), edits, `${lost} was lost, the report says ${told}`);
		this.#count(edits, touched, items, previous, keys, report.lost);
		for (const [i, item] of items.entries()) this.owners.set(keys[i] as string, item.id);
		this.lock = updateLock(this.lock, [{ lang: 'ar', title: 'T', published: '2024-01-01', body }]);
		this.body = body;
		this.items = items;
	}

	// One assertion at the end: Playwright takes a stack trace for each.
	#check(holds: boolean, edits: readonly string[], fault: string): void {
		if (!holds) this.faults.push(`${edits.join(', ')}: ${fault}`);
	}

	/** How often a single edit left the key where a reader would look for it. */
	#count(
		edits: readonly string[],
		touched: readonly number[],
		items: readonly Item[],
		previous: ReadonlyMap<number | undefined, string>,
		keys: readonly string[],
		lost: readonly { successor?: string }[],
	): void {
		const [kind] = edits;
		const [id] = touched;
		if (edits.length !== 1 || id === undefined) return;
		if (kind !== 'reword' && kind !== 'split' && kind !== 'merge') return;
		const key = keys[items.findIndex((item) => item.id === id)];
		this.tried[kind]++;
		if (key === previous.get(id) && (kind !== 'merge' || lost[0]?.successor === key))
			this.kept[kind]++;
	}
}

function repeatedIn(items: readonly Item[]): Set<string> {
	const ids = new Map<string, Set<number>>();
	for (const item of items) {
		const known = ids.get(textOf(item)) ?? new Set();
		ids.set(textOf(item), known.add(item.id));
	}
	return new Set([...ids].filter(([, known]) => known.size > 1).map(([text]) => text));
}

function sameNeighbours(
	before: readonly Item[],
	after: readonly Item[],
	i: number,
	repeated: Set<string>,
): boolean {
	const old = before.findIndex((item) => item.id === after[i]?.id);
	return (
		old >= 0 &&
		textOf(before[old] as Item) === textOf(after[i] as Item) &&
		[-1, 1].every((side) => {
			const [a, b] = [before[old + side], after[i + side]];
			return a && b && textOf(a) === textOf(b) && !repeated.has(textOf(a));
		})
	);
}

/** How many articles are edited, fifty times each; the many in `npm run test:all` only. */
const COUNTS = [
	{ count: 4, details: {} },
	{ count: 20, details: { tag: '@matrix' } },
];

for (const { count, details } of COUNTS) {
	test(
		`after each of ${count * 50} random edits every key stays with its block or is reported as lost`,
		details,
		() => {
			const faults: string[] = [];
			const [tried, kept] = [
				{ reword: 0, split: 0, merge: 0 },
				{ reword: 0, split: 0, merge: 0 },
			];
			for (let seed = 1; seed <= count; seed++) {
				const history = new History(
					new Author(seeded(seed).number, WORDS[seed % 2] as string[]),
					40,
				);
				for (let i = 0; i < 50; i++) history.step(1);
				faults.push(...history.faults);
				for (const kind of ['reword', 'split', 'merge'] as const) {
					tried[kind] += history.tried[kind];
					kept[kind] += history.kept[kind];
				}
			}
			expect(faults).toEqual([]);
			for (const kind of ['reword', 'split', 'merge'] as const) {
				expect(kept[kind] / tried[kind], `${kind} keeps the key`).toBeGreaterThan(0.9);
			}
		},
	);

	test(
		`after ${count * 50} random edits, five at a time, every key stays with its block or is reported as lost`,
		details,
		() => {
			const faults: string[] = [];
			for (let seed = 101; seed <= 100 + count; seed++) {
				const history = new History(
					new Author(seeded(seed).number, WORDS[seed % 2] as string[]),
					40,
				);
				for (let i = 0; i < 10; i++) history.step(5);
				faults.push(...history.faults);
			}
			expect(faults).toEqual([]);
		},
	);
}
