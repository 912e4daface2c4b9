import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { givenName } from '../../core/site/site.ts';
import type { BuildCache } from '../cache/build-cache.ts';
import type { ResolvedSettings } from '../folder/site-settings.ts';
import type { Catalogue } from '../site/catalogue.ts';
import { altOf, type Card, cardOf, cardPath, type SiteOfCard } from './card.ts';
import { type CardFace, CHINESE_FACE, cardFaces, drawable } from './card-faces.ts';
import { CardRenderer } from './card-renderer.ts';

const MESSAGES = new URL('../../i18n/messages/', import.meta.url);
/** How many cards are drawn at a time: the renderer has threads of its own. */
const AT_A_TIME = 4;
const loadTakumi = () => import('@takumi-rs/core');
/** How many texts without a card are named. */
const NAMED = 3;

interface SiteOfCards {
	/** The site's folder. */
	publicDir: string;
	/** The built site's. */
	out: string;
	/** What builds remember. */
	cache: BuildCache;
	catalogue: Catalogue;
	settings: ResolvedSettings;
	/** Called with the number of cards that are there, and of those that there will be. */
	onCard?: (done: number, of: number) => void;
	/** Called with a line on what has no card, and why. */
	warn: (line: string) => void;
	/** Loads what draws: a program for the machine, which there may be none for. */
	load?: () => Promise<typeof import('@takumi-rs/core')>;
}

/**
 * Puts a card for each text into a built site, if it has cards: one whose words are as they were is taken
 * from the last site. A picture that the publisher has put in its place stays.
 *
 * @returns the words of each card by its path, below the site's base
 */
export async function writeCards(site: SiteOfCards): Promise<ReadonlyMap<string, string>> {
	const { publicDir, out, settings, cache, onCard, warn, load = loadTakumi } = site;
	const alts = new Map<string, string>();
	if (settings.cards === false) return alts;
	const takumi = await load().catch((error: Error) => {
		warn(`No cards are drawn, and pages name preview.png for all texts: ${reasonOf(error)}`);
	});
	if (!takumi) return alts;

	const faces = await cardFaces(publicDir);
	const renderer = new CardRenderer(new takumi.Renderer(), faces);
	const { cards, without } = await cardsOf(site, faces);
	const files = faces.map(({ file }) => file);
	const queue = cards.entries();
	await Promise.all(
		Array.from({ length: AT_A_TIME }, async () => {
			for (const [path, card] of queue) {
				try {
					const isOwn = existsSync(join(out, path));
					if (!isOwn)
						await cache.files(['card', path, card, files], async () => {
							cache.write(path, await renderer.draw(card));
							return [path];
						});
					alts.set(path, altOf(card));
				} catch (error) {
					warn(`No card is drawn for ${path}: ${reasonOf(error as Error)}`);
				}
				onCard?.(alts.size, cards.size);
			}
		}),
	);
	if (without.length > 0) warn(lineOf(without));
	return alts;
}

const reasonOf = ({ message }: Error) => message.split('\n')[0];

/** The card of each text by its path, and the paths of those whose letters no face has. */
async function cardsOf(
	{ catalogue, settings }: SiteOfCards,
	faces: readonly CardFace[],
): Promise<{ cards: Map<string, Card>; without: string[] }> {
	const { locales } = settings;
	const sites = await Promise.all(locales.map((locale) => siteIn(locale, settings)));
	const cards = new Map<string, Card>();
	const without: string[] = [];
	for (const [slug, { texts }] of catalogue)
		for (const [lang, text] of texts) {
			const site = sites.find(({ locale }) => locale === lang) ?? sites[0];
			if (!site) continue;
			const shown = (words: string) => drawable(words, faces);
			const card = cardOf({ ...text, lang }, site, settings, shown);
			if (card) cards.set(cardPath(slug, lang), card);
			else without.push(`${slug}/${lang}`);
		}
	return { cards, without };
}

async function siteIn(locale: string, settings: ResolvedSettings): Promise<SiteOfCard> {
	const { site, format } = JSON.parse(await readFile(new URL(`${locale}.json`, MESSAGES), 'utf8'));
	const name = givenName(locale, settings) ?? site.name;
	return { locale, name, listSeparator: format.list };
}

function lineOf(without: readonly string[]): string {
	const named = without.slice(0, NAMED).join(', ');
	const more = without.length > NAMED ? ` and ${without.length - NAMED} more` : '';
	const hint = without.some((path) => /\/zh\b/.test(path))
		? `; for Chinese: npm install ${CHINESE_FACE}`
		: '';
	return `No card, as no face has the letters of the title: ${named}${more}${hint}`;
}
