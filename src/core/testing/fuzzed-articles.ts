import { type Article, articleSchema, DECORATORS, type Inline } from '../article/article.ts';
import { richTextsOf } from '../article/rich-text.ts';
import { damage } from './damage.ts';
import { fillSchema, type Leaves } from './fill-schema.ts';
import { broken, injections, odd, runningHrefs, wild } from './hostile-texts.ts';
import { type Chance, seeded } from './seeded.ts';

/** An article that was made of the schema itself. */
interface FuzzedArticle {
	name: string;
	/** The file's text. */
	text: string;
	/** Whether it is as the schema asks, and nothing was done to it since. */
	isWhole: boolean;
}

/** Tags that are well-formed, and that no table expects. */
const langs = [
	...['ar', 'en', 'he', 'zh-Hant', 'ckb', 'dv-Latn', 'x-klingon', 'i-klingon', 'qaa', 'EN-latn-us'],
	...['ar-u-nu-latn', 'en-x-constructor', `en-x-${Array(300).fill('proto').join('-')}`],
];
const dates = ['2019-11-15', '0000-01-01', '9999-12-31', '2024-02-29', '2023-02-29', '1582-10-10'];
const plain = ['كلام عربي بين الكلام', 'Words of an article', 'A text.', 'אבג abc 123'];
/** What a page of one such text is slow to draw stands once among many others. */
const [heavy, light] = [wild, broken].flat().reduce<[string[], string[]]>(
	(sorted, text) => {
		sorted[text.length > 500 ? 0 : 1].push(text);
		return sorted;
	},
	[[], []],
);
const texts = [
	...[...injections, ...light, ...odd, ...runningHrefs, ...langs, ...dates, ...plain],
	...heavy,
	...['', '__proto__', 'constructor', '0', '/article.schema.json'],
];
const numbers = [1, 2, 3, 7, 100, 1000, 1e9, 1e300, 2 ** 53, 0, -1, 0.5, -1e300];

/**
 * Articles made of the schema, always the same for a seed: every other one whole, the rest with
 * something in them that should not be there.
 *
 * @param onLeaf is told of each single value, and where in the schema it stands
 */
export function fuzzedArticle(
	seed: number,
	onLeaf?: (place: string, value: unknown) => void,
): FuzzedArticle {
	const chance = seeded(seed);
	let made = 0;
	const leaves: Leaves = { texts, numbers, fresh: () => `k${++made}` };
	const data = fillSchema(articleSchema, chance, leaves, onLeaf) as Article;
	tie(data.body, chance);
	const isWhole = seed % 2 === 0;
	for (let times = isWhole ? 0 : chance.whole(1, 3); times > 0; times--) damage(data, chance);
	return { name: `fuzzed, ${seed}`, text: JSON.stringify(data), isWhole };
}

/** Makes what refers to something refer to something that is there: a schema can't say that. */
function tie(body: Article['body'], chance: Chance): void {
	const notes = body.flatMap(({ _type, _key }) => (_type === 'footnote' ? _key : []));
	for (const { children, markDefs } of body.flatMap(richTextsOf)) {
		const links = markDefs.flatMap(({ _type, _key }) => (_type === 'link' ? _key : []));
		const others = [...DECORATORS, ...markDefs.map(({ _key }) => _key)].filter(
			(mark) => !links.includes(mark),
		);
		for (const [i, child] of children.entries()) {
			if (child._type === 'span') {
				const [first, ...rest] = child.marks ?? [];
				const link = first === undefined ? [] : links.slice(0, chance.whole(0, 1));
				if (child.marks) child.marks = [...link, ...rest.map(() => chance.one(others))];
			} else if (notes.length > 0) child.note = chance.one(notes);
			else (children as Inline[])[i] = { _type: 'span', text: '' };
		}
	}
}
