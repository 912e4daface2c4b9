import type { Node } from '@takumi-rs/core';
import { languageOf } from '../../core/search/language-of.ts';
import { familyOf } from '../../core/site/faces.ts';
import { CARD_SIZE, type Card, type CardWords } from './card.ts';
import { familiesOf } from './card-faces.ts';
import type { Fit, Room } from './fit-lines.ts';

/** Lengths in pixels. */
const MARGIN = 84;
const RIBBON = { width: 18, height: 92 };
const RULE = 2;
const FOOTER_HEIGHT = 122;
const FOOTER_GAP = 48;
const WIDTH = CARD_SIZE.width - 2 * MARGIN;
const TITLE_HEIGHT = CARD_SIZE.height - RIBBON.height - FOOTER_HEIGHT;
/** Above the title, and below. */
const TITLE_GAP = 20;
const TITLE_SIZES = [128, 112, 100, 90, 82, 74, 67, 60, 54, 48, 44];
/** The footer has one line. */
const FOOTER = { height: 60, sizes: [36, 31, 27], leading: 1.6 };
/** The most of the footer that the site's name takes. */
const SITE_SHARE = 0.45;

export const BOLD = 650;
export const REGULAR = 400;

/** Words with the size and the width that they have on the card. */
export interface FittedWords extends CardWords, Fit {
	weight: number;
	leading: number;
}

export const titleRoom = (lang: string): Room => ({
	...{ width: WIDTH, height: TITLE_HEIGHT - 2 * TITLE_GAP },
	...{ sizes: TITLE_SIZES, leading: leadingOf(lang) },
});

export const siteRoom: Room = { ...FOOTER, width: WIDTH * SITE_SHARE };

/** The room for the authors' names, beside that of the site. */
export const authorsRoom = (site: FittedWords | undefined): Room => ({
	...{ ...FOOTER, width: site ? WIDTH - FOOTER_GAP - site.width : WIDTH },
});

/** The height of a title's lines by their size, as the article's own: `styles/tokens.css` has them. */
function leadingOf(lang: string): number {
	if (familyOf(lang) === 'Matn Naskh') return 1.55;
	return /^(zh|dv)$/.test(languageOf(lang)) ? 1.45 : 1.3;
}

/** The fitted words of a card. */
interface Fitted {
	title: FittedWords;
	authors: FittedWords | undefined;
	site: FittedWords | undefined;
}

/**
 * The boxes of a card: a ribbon at the side where the title begins, the title, and below a rule the
 * authors and the site. Their style rules are some that browsers know, too.
 */
export function cardBoxes({ dir, colors }: Card, { title, authors, site }: Fitted): Node {
	const row = { display: 'flex', alignItems: 'center', boxSizing: 'border-box' } as const;
	const footer = {
		...{ ...row, justifyContent: 'space-between', height: FOOTER_HEIGHT },
		borderTop: `${RULE}px solid ${colors.rule}`,
	};
	const card: Node['style'] = {
		...{ ...CARD_SIZE, display: 'flex', flexDirection: 'column', boxSizing: 'border-box' },
		...{ padding: `0 ${MARGIN}px`, backgroundColor: colors.paper },
	};
	const boxes = [
		box({ ...RIBBON, backgroundColor: colors.accent }),
		box({ ...row, height: TITLE_HEIGHT }, wordsBox(title, colors.ink)),
		box(
			footer,
			...(authors ? [wordsBox(authors, colors.quiet)] : []),
			...(site ? [wordsBox(site, colors.accent)] : []),
		),
	];
	return { ...box(card, ...boxes), dir };
}

export const box = (style: Node['style'], ...children: Node[]): Node => ({
	...{ type: 'container', style, children },
});

/** Words in lines of at most their width; in one of 0, each piece that can't be broken has a line. */
export function wordsBox(words: FittedWords, color: string): Node {
	const { text, lang, width, size, weight } = words;
	return {
		type: 'text',
		text,
		lang,
		style: {
			...{ width, color, fontSize: size, fontWeight: weight },
			overflowWrap: width > 0 ? 'anywhere' : 'normal',
			lineHeight: `${lineHeight(words)}px`,
			fontFamily: familiesOf(lang)
				.map((family) => `"${family}"`)
				.join(', '),
		},
	};
}

/** In pixels; even, so that no line begins within one where it is centred. */
export const lineHeight = ({ size, leading }: Pick<FittedWords, 'size' | 'leading'>) =>
	2 * Math.floor((size * leading) / 2);
