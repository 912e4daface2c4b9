import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KEY_MAX_LENGTH } from '../../core/address/key.ts';
import { isSlug } from '../../core/address/slug.ts';
import { keyFromWords } from '../keys/heading-words.ts';
import { slugsIn } from '../site/article-folder.ts';
import { type Draft, ImportError, type Notice } from './draft.ts';
import { latinWords } from './latin-words.ts';
import { cut, slugOfFile, slugOfLink } from './slug-of-names.ts';

/** A slug, and a notice about it if the publisher may want another one. */
interface ChosenSlug {
	slug: string;
	notice?: Notice;
}

/** What the slugs of earlier imports are recognised by. */
interface Imported {
	title?: unknown;
	source?: { url?: unknown };
}

/**
 * Chooses the slugs of a run of imports: unique in the run, and the same when a text is imported again.
 */
export class SlugChooser {
	readonly #folder: string;
	readonly #taken = new Set<string>();
	/** By language: the slugs of the articles in the folder by their source's URL. */
	readonly #byLink = new Map<string, Promise<Map<string, string>>>();

	/** @param folder the folder of the articles */
	constructor(folder: string) {
		this.#folder = folder;
	}

	/** Marks a slug as used by this run. @throws {ImportError} if it is */
	take(slug: string, lang: string): void {
		const name = `${slug}/${lang}.json`;
		if (this.#taken.has(name)) {
			const what = `this import has written ${name} already`;
			throw new ImportError('the file', what, 'Give each text its own slug or language');
		}
		this.#taken.add(name);
	}

	/**
	 * Returns a draft's slug, from the first of these that has one: the source, the file's name, the
	 * link, the title in Latin letters, the post's number. In a file of many articles only their own
	 * names count.
	 *
	 * @throws {ImportError} if nothing gives a slug
	 */
	async choose(draft: Draft, file: string, lang: string, title: string): Promise<ChosenSlug> {
		const { meta, naming } = draft;
		const link = naming ? naming.link : meta.source?.url;
		const wish = meta.slug ?? (naming ? undefined : slugOfFile(file, lang));
		const known = await this.#known(link, lang, wish, naming ? undefined : title);
		if (known) return { slug: known };
		const words = wish ?? (link && slugOfLink(link)) ?? latinWords(title);
		const base = words ?? (naming?.number && `post-${naming.number}`);
		if (!base) {
			const what = 'it has no slug, and neither its name nor its title has letters to make one of';
			throw new ImportError(title ? `“${title}”` : 'the file', what, 'Give it one by --slug');
		}
		const slug = await this.#unique(base, lang, title, link);
		if (slug !== base) return { slug, notice: told(`another text has “${base}”: “${slug}” now`) };
		if (base !== wish && base !== keyFromWords(title) && !(link && base === slugOfLink(link))) {
			const from = words ? 'made of its title' : 'made of its number';
			return { slug, notice: told(`“${slug}”, ${from}: --slug or the file can give another`) };
		}
		return { slug };
	}

	/** Returns the slug that an earlier import gave to the text of a link, or to this title. */
	async #known(
		link: string | undefined,
		lang: string,
		wish: string | undefined,
		title: string | undefined,
	) {
		if (link) {
			const links = this.#byLink.get(lang) ?? this.#linksIn(lang);
			this.#byLink.set(lang, links);
			const slug = (await links).get(bare(link));
			const fits = !wish || slug === wish || slug?.replace(/-\d+$/, '') === wish;
			if (slug && fits && this.#isFree(slug, lang)) return slug;
		}
		const named = wish === undefined || link || !title ? undefined : keyFromWords(title);
		if (!named || !isSlug(named) || !this.#isFree(named, lang)) return undefined;
		return (await this.#read(named, lang))?.title === title ? named : undefined;
	}

	async #unique(base: string, lang: string, title: string, link?: string): Promise<string> {
		for (let number = 1; ; number++) {
			const end = number === 1 ? '' : `-${number}`;
			const slug = `${cut(base, KEY_MAX_LENGTH - end.length)}${end}`;
			if (!isSlug(slug) || !this.#isFree(slug, lang)) continue;
			const there = link ? await this.#read(slug, lang) : undefined;
			if (!there || !isOther(there, title, link ?? '')) return slug;
		}
	}

	#isFree(slug: string, lang: string): boolean {
		return !this.#taken.has(`${slug}/${lang}.json`);
	}

	async #linksIn(lang: string): Promise<Map<string, string>> {
		const links = new Map<string, string>();
		for (const slug of await slugsIn(this.#folder)) {
			const url = (await this.#read(slug, lang))?.source?.url;
			if (typeof url === 'string') links.set(bare(url), slug);
		}
		return links;
	}

	async #read(slug: string, lang: string): Promise<Imported | undefined> {
		try {
			return JSON.parse(await readFile(join(this.#folder, slug, `${lang}.json`), 'utf8'));
		} catch {
			return undefined;
		}
	}
}

const told = (what: string): Notice => ({ place: 'the slug', what });

/** A URL as it is compared: sites move from http to https, and write their slashes as they like. */
const bare = (url: string) => url.replace(/^https?:\/\//i, '').replace(/\/?(#.*)?$/, '');

/** Whether an imported article is another one of the same site, with another link and title. */
function isOther({ title, source }: Imported, ownTitle: string, link: string): boolean {
	const url = source?.url;
	if (typeof url !== 'string' || title === ownTitle || bare(url) === bare(link)) return false;
	return URL.canParse(url) && URL.canParse(link) && new URL(url).host === new URL(link).host;
}
