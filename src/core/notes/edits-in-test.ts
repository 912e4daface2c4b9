import type { Article, Block } from '../article/article.ts';
import { textOfBlock } from '../article/block-text.ts';
import { paragraph } from '../testing/blocks.ts';
import type { Chance } from '../testing/seeded.ts';

/** A character of a text that is edited. It stays the same one wherever an edit moves it. */
interface Character {
	unit: string;
	id: number;
}

interface EditedBlock {
	key: string;
	characters: Character[];
}

/** A text as its editor sees it: each character is known again after any edit. */
export class EditedText {
	blocks: EditedBlock[];
	moved: [string, string][] = [];
	private next = 0;
	private keys = 0;
	private readonly words: string[];

	constructor(
		private readonly original: Article,
		private readonly chance: Chance,
	) {
		this.blocks = original.body
			.filter((block) => block._type === 'block' && textOfBlock(block).trim() !== '')
			.map((block) => ({ key: block._key, characters: this.write(textOfBlock(block)) }));
		this.words = this.blocks.flatMap(
			// Chinese has no spaces.
			({ characters }) =>
				textOf(characters).match(/\p{Script=Han}{2}|\P{Script=Han}+?(?=\s|$)/gu) ?? [],
		);
	}

	/** The article, each block as a paragraph. */
	article(): Article {
		const body: Block[] = this.blocks.map(({ key, characters }) =>
			paragraph(key, textOf(characters)),
		);
		const { lang, title, lead, published } = this.original;
		const edition = { languages: [lang], linked: [], moved: this.moved };
		return { lang, title, lead, published, body, edition };
	}

	/** One edit of any kind, with the text's own words, which are the easiest to mistake. */
	edit(): void {
		const { chance } = this;
		const at = chance.whole(0, this.blocks.length - 1);
		const block = this.blocks[at] as EditedBlock;
		const { characters } = block;
		const place = chance.whole(0, characters.length);
		const key = `k${this.keys++}`;
		switch (chance.whole(0, 9)) {
			case 0:
			case 1:
				characters.splice(place, 0, ...this.write(` ${this.someWords(1, 6)} `));
				break;
			case 2:
				characters.splice(place, chance.whole(1, 40));
				break;
			case 3: {
				const word = chance.one([...textOf(characters).matchAll(/\S+/g)]);
				if (word)
					characters.splice(word.index, word[0].length, ...this.write(this.someWords(1, 2)));
				break;
			}
			case 4:
				if (this.blocks.length > 5) this.blocks.splice(at, 1);
				break;
			case 5:
				// What is copied is the same words, new words are others.
				this.blocks.splice(chance.whole(0, this.blocks.length), 0, {
					key,
					characters: chance.one([[...characters], this.write(this.someWords(3, 40))]),
				});
				break;
			case 6:
				this.blocks.splice(at + 1, 0, { key, characters: characters.splice(place) });
				break;
			case 7: {
				const [gone] = this.blocks.splice(at + 1, 1);
				if (gone) characters.push(...this.write(' '), ...gone.characters);
				break;
			}
			case 8: {
				this.blocks.splice(at, 1);
				this.blocks.splice(chance.whole(0, this.blocks.length), 0, block);
				break;
			}
			case 9:
				this.moved = this.moved.map(([old, now]) => [old, now === block.key ? key : now]);
				this.moved.push([block.key, key]);
				block.key = key;
		}
		this.blocks = this.blocks.filter((one) => one.characters.length > 0);
	}

	/** Returns the function that names the characters of a part of the text, without white space; offsets count from a block's start. */
	reader(): (key: string, from: number, to: number) => string {
		const starts = new Map<string, number>();
		const all: Character[] = [];
		for (const { key, characters } of this.blocks) {
			starts.set(key, all.length);
			all.push(...characters, { unit: '\n', id: -1 });
		}
		return (key, from, to) => {
			const start = starts.get(key) ?? all.length;
			return idsOf(all.slice(Math.max(0, start + from), start + to));
		};
	}

	/** The names of all characters, in their order. */
	ids = () => idsOf(this.blocks.flatMap(({ characters }) => characters));

	private write = (text: string): Character[] =>
		text.split('').map((unit) => ({ unit, id: this.next++ }));

	private someWords(from: number, to: number): string {
		const count = this.chance.whole(from, to);
		return Array.from({ length: count }, () => this.chance.one(this.words)).join(' ');
	}
}

/** Each name between commas, so that a part's names are a part of the names of all. */
const idsOf = (characters: readonly Character[]) =>
	`,${characters
		.filter(({ unit }) => unit.trim() !== '')
		.map(({ id }) => id)
		.join()},`;

const textOf = (characters: readonly Character[]) => characters.map(({ unit }) => unit).join('');
