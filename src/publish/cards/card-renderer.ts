import { readFile } from 'node:fs/promises';
import type { Node, Renderer } from '@takumi-rs/core';
import { withBalancedIsolates } from '../../core/text/isolate.ts';
import { CARD_SIZE, type Card, type CardWords } from './card.ts';
import {
	authorsRoom,
	BOLD,
	box,
	cardBoxes,
	type FittedWords,
	lineHeight,
	REGULAR,
	siteRoom,
	titleRoom,
	wordsBox,
} from './card-boxes.ts';
import { type CardFace, familiesOf, isUsedIn } from './card-faces.ts';
import { boundWords, type Fit, fitLines, linesIn, type Piece, type Room } from './fit-lines.ts';

/** The size at which words are measured, in pixels. */
const MEASURED_AT = 100;
/** More than has room on a card, in UTF-16 units: what is longer would take seconds to measure. */
const MAX_LENGTH = 1000;
const ELLIPSIS = '…';

type Unfitted = Omit<FittedWords, keyof Fit>;

/** Draws cards. */
export class CardRenderer {
	readonly #renderer: Renderer;
	readonly #faces: readonly CardFace[];
	readonly #registered = new Map<CardFace, Promise<unknown>>();
	readonly #spaces = new Map<string, number>();

	constructor(renderer: Renderer, faces: readonly CardFace[]) {
		this.#renderer = renderer;
		this.#faces = faces;
	}

	/** Returns a card as a PNG. */
	async draw(card: Card): Promise<Buffer> {
		return this.#renderer.render(await this.layOut(card), CARD_SIZE);
	}

	/** Returns the boxes of a card, with its words at the sizes at which they fit. */
	async layOut(card: Card): Promise<Node> {
		const bound = { ...card.title, text: boundWords(card.title.text) };
		const title = await this.#fit(bound, BOLD, titleRoom(bound.lang));
		const site = card.site && (await this.#fit(card.site, BOLD, siteRoom));
		const authors = card.authors && (await this.#fit(card.authors, REGULAR, authorsRoom(site)));
		return cardBoxes(card, { title, authors, site });
	}

	/** Words at the size at which they fit into a room; what is too long for it ends with an ellipsis. */
	async #fit(whole: CardWords, weight: number, room: Room): Promise<FittedWords> {
		const words = { ...whole, text: whole.text.slice(0, MAX_LENGTH) };
		await this.#register(`${words.text} 0${ELLIPSIS}`);
		const { leading } = room;
		const fit = fitLines(await this.#pieces({ ...words, weight, leading }), room);
		if (fit) return { ...words, ...fit, weight, leading };
		const size = room.sizes.at(-1) ?? 0;
		const broken = { ...words, weight, leading, size, width: room.width };
		const most = linesIn(room, size) * lineHeight(broken);
		const isTooLong = async (text: string) =>
			(await this.#measure({ ...broken, text })).height > most;
		if (!(await isTooLong(words.text))) return broken;
		const segments = new Intl.Segmenter(words.lang, { granularity: 'word' }).segment(words.text);
		const ends = Array.from(segments, ({ index }) => index);
		const cut = (at: number) =>
			withBalancedIsolates(words.text.slice(0, ends[at]).trimEnd() + ELLIPSIS);
		let [fits, tooLong] = [0, ends.length];
		while (tooLong - fits > 1) {
			const middle = (fits + tooLong) >> 1;
			if (await isTooLong(cut(middle))) tooLong = middle;
			else fits = middle;
		}
		return { ...broken, text: cut(fits) };
	}

	/** The words' unbreakable pieces: in a room without width, each is a line. */
	async #pieces(words: Unfitted): Promise<Piece[]> {
		const space = await this.#spaceOf(words);
		const measured = { ...words, size: MEASURED_AT, width: 0 };
		const pieces: Piece[] = [];
		for (const { text, y, height, width } of (await this.#measure(measured)).runs) {
			// Faces differ in height, and stand on one line.
			const line = Math.floor((y + height / 2) / lineHeight(measured));
			const before = pieces[line] ?? { width: 0, space: 0 };
			pieces[line] = {
				width: before.width + width / MEASURED_AT,
				space: text.includes(' ') ? space : before.space,
			};
		}
		return pieces.flatMap((piece) => ({ ...piece, width: piece.width - piece.space }));
	}

	/** The width of a space at the size 1. */
	async #spaceOf({ lang, weight, leading }: Unfitted): Promise<number> {
		const key = `${familiesOf(lang)} ${weight}`;
		const known = this.#spaces.get(key);
		if (known !== undefined) return known;
		const line = { lang, weight, leading, size: MEASURED_AT, width: CARD_SIZE.width };
		const { runs } = await this.#measure({ ...line, text: '0 0' });
		const [all, digit] = [runs, (await this.#measure({ ...line, text: '0' })).runs].map((its) =>
			its.reduce((sum, { width }) => sum + width, 0),
		);
		const space = ((all ?? 0) - 2 * (digit ?? 0)) / MEASURED_AT;
		this.#spaces.set(key, space);
		return space;
	}

	async #measure(words: FittedWords) {
		const { width } = words;
		const node = wordsBox(words, '#000000');
		const { children } = await this.#renderer.measure(box({ display: 'flex', width }, node));
		return children[0] ?? { height: 0, runs: [] };
	}

	/** Loads the faces that a text needs. */
	async #register(text: string): Promise<void> {
		for (const face of this.#faces.filter((one) => isUsedIn(one, text))) {
			if (!this.#registered.has(face)) this.#registered.set(face, this.#load(face));
			await this.#registered.get(face);
		}
	}

	async #load({ family, file, spans }: CardFace): Promise<void> {
		const data = await readFile(file);
		await this.#renderer.registerFont({ name: family, data, unicodeRange: spans });
	}
}
