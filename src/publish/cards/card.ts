import type { Named } from '../../core/article/article.ts';
import { colors } from '../../core/site/colors.ts';
import { type Dir, dirWithin } from '../../core/text/direction.ts';
import { isolate, withIsolatedRuns } from '../../core/text/isolate.ts';
import type { ResolvedSettings } from '../folder/site-settings.ts';
import { dirOfLang } from '../languages/dir-of-lang.ts';

/** The size of a card in pixels: what messengers and networks show large. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** Where a built site has the card of a text, below its base. */
export const cardPath = (slug: string, lang: string) => `cards/${slug}/${lang}.png`;

/** Words of a card, in their language. Their direction is that of the card, or set by isolates. */
export interface CardWords {
	text: string;
	lang: string;
}

/** All that a card shows. */
export interface Card {
	/** The direction of the title: the card begins on its side. */
	dir: Dir;
	title: CardWords;
	authors?: CardWords | undefined;
	site?: CardWords | undefined;
	/** Each as `#rrggbb`. */
	colors: Record<'paper' | 'ink' | 'quiet' | 'rule' | 'accent', string>;
}

/** A text, as the catalogue knows it. */
interface TextOfCard {
	lang: string;
	/** The direction of the text. */
	dir: Dir;
	title: string;
	authors?: readonly Named[] | undefined;
}

/** The site in the language of the interface in which a text is published. */
export interface SiteOfCard {
	locale: string;
	name: string;
	/** What stands between two names. */
	listSeparator: string;
}

/**
 * Returns what the card of a text shows, in the colours of the theme that the site begins with; undefined
 * where its title can't be drawn.
 *
 * @param shown gives of some words what can be drawn, in one line
 */
export function cardOf(
	text: TextOfCard,
	site: SiteOfCard,
	{ colors: chosen, preferences }: Pick<ResolvedSettings, 'colors' | 'preferences'>,
	shown: (words: string) => string | undefined,
): Card | undefined {
	const title = shown(text.title);
	if (!title) return undefined;
	const dir = dirWithin(text.title, text.dir);
	const theme = /^(dark|black)$/.test(preferences?.theme ?? '') ? 'dark' : 'light';
	const color = (name: keyof Card['colors']) => (chosen?.[name] ?? colors[name])[theme];
	const names = text.authors?.flatMap(({ name }) => shown(name) ?? []);
	const name = shown(site.name);
	const nameDir = dirWithin(site.name, dirOfLang(site.locale));
	return {
		dir,
		title: { text: withIsolatedRuns(title, dir), lang: text.lang },
		authors: names?.length
			? { text: names.map((one) => isolate(one, dir)).join(site.listSeparator), lang: text.lang }
			: undefined,
		site: name ? { text: isolate(name, dir, nameDir), lang: site.locale } : undefined,
		colors: {
			...{ paper: color('paper'), ink: color('ink'), quiet: color('quiet') },
			...{ rule: color('rule'), accent: color('accent') },
		},
	};
}

/** The words of a card, for those who don't see it. */
export const altOf = ({ title, authors, site }: Card): string =>
	[title, authors, site].flatMap((words) => words?.text ?? []).join(' — ');
