import { manifestPath } from '../../core/site/offline-paths.ts';
import type { SiteSettings } from '../../core/site/site.ts';
import { escapeMarkup } from '../../core/text/escape-markup.ts';
import { LOCALE_GUESSES } from '../../core/text/locale-guesses.ts';
import type { Rendered } from '../../prerender.tsx';
import { CARD_SIZE } from '../cards/card.ts';
import { usedRules } from '../vite/style/used-rules.ts';
import { SCRIPT_SOURCE, STYLE_SOURCE, sourceOf } from './content-security-policy.ts';

/** The kinds of pages that have a script of their own before the first paint, in the template's order. */
export const SCRIPT_KINDS: readonly string[] = ['article', 'library'];

/** The URLs of the files that a page loads beside those of every page. */
export interface PageLinks {
	modules: string[];
	jsons: string[];
	fonts: FontLink[];
	/** The text of the page as Markdown. */
	markdown?: string | undefined;
	/** What messengers show of the page: none of a page that nobody shares. */
	picture?: SharedPicture | undefined;
}

/** A font file, and those of other options of preferences that take its place. */
interface FontLink {
	href: string;
	others: [option: string, href: string][];
}

/** A picture for messengers, by its whole address; with the words on it where it is the card of a text. */
interface SharedPicture {
	url: string;
	alt?: string | undefined;
}

interface Filling {
	rendered: Rendered;
	/** The kind of page, for the script before the first paint: `root`, `404` or another. */
	page: string;
	/** The address that the page was made for, without the base. */
	path?: string;
	base: string;
	links: PageLinks;
	/** The publisher's options, for pages without scripts. */
	preferences?: SiteSettings['preferences'];
}

/**
 * Returns a function that makes a page's HTML: the built `index.html` with the page's content and links
 * filled in.
 */
export function templateFiller(source: string): (filling: Filling) => string {
	const template = source.replace(/>\n\t+</g, '><');
	const [, style = ''] = template.match(/<style>(.*?)<\/style>/s) ?? [];
	const rulesOf = usedRules(style);
	const scripts = Array.from(
		template.matchAll(/<script>(.*?)<\/script>/gs),
		([, text = '']) => text,
	);
	return ({ rendered, page, path = '', base, links, preferences = {} }) => {
		const { lang, dir, text, languages } = rendered;
		const kind = SCRIPT_KINDS.indexOf(page);
		// Other pages' policy is that of the hosts' headers, too.
		const own = kind < 0 ? scripts : scripts.slice(kind + 1, kind + 2);
		const attributes = {
			lang,
			dir,
			'data-page': page,
			'data-base': base,
			'data-path': kind < 0 ? undefined : base + path.slice(1),
			'data-text': text,
			'data-languages': languages?.join(' '),
			// Pages whose address may name no locale of the interface.
			'data-guesses': /^(root|shell|404)$/.test(page) ? LOCALE_GUESSES : undefined,
		};
		const chosen = Object.entries(preferences).map(([name, option]) => [`data-${name}`, option]);
		const html = [...Object.entries(attributes), ...chosen]
			.flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${value}"`]))
			.join(' ');
		// The app shell gets its content later, which any rule may be for.
		const markup = `<html ${html}>${rendered.body}`;
		const rules = rendered.body ? rulesOf({ markup, isWhole: page === 'article' }) : style;
		return replaceAll(template, {
			[STYLE_SOURCE]: sourceOf(rules),
			[SCRIPT_SOURCE]: own.map(sourceOf).join(' '),
			[`<script>${scripts.join('</script><script>')}</script>`]: `<script>${own[0]}</script>`,
			[style]: rules,
			'<html lang="ar" dir="rtl">': `<html ${html}>`,
			'<!--head-->': `${rendered.head}<link rel="manifest" href="${base}${manifestPath(lang)}">${markdownLink(links)}${fontLinks(links)}${pictureMeta(links)}`,
			'<!--page-->': rendered.body,
			'<!--preloads-->': preloads(links) + (rendered.data ?? ''),
		});
	};
}

/** Of the prerendered pages only, as whoever shows a link reads no other. */
function pictureMeta({ picture }: PageLinks): string {
	if (!picture) return '';
	const metas = [`property="og:image" content="${escapeMarkup(picture.url)}"`];
	if (picture.alt)
		metas.push(
			`property="og:image:width" content="${CARD_SIZE.width}"`,
			`property="og:image:height" content="${CARD_SIZE.height}"`,
			'name="twitter:card" content="summary_large_image"',
			`property="og:image:alt" content="${escapeMarkup(picture.alt)}"`,
		);
	// As React writes them, which compresses best.
	return metas.map((meta) => `<meta ${meta}/>`).join('');
}

const markdownLink = ({ markdown }: PageLinks) =>
	markdown ? `<link rel="alternate" type="text/markdown" href="${markdown}">` : '';

/**
 * Links to the fonts; the script before the first paint activates them if that delays no text, for the face
 * that is chosen.
 */
function fontLinks({ fonts }: PageLinks): string {
	return fonts
		.map(
			({ href, others }) =>
				`<link rel="preload" as="font" type="font/woff2" crossorigin fetchpriority="low" media="not all" href="${href}"${others.map(([option, other]) => ` data-${option}="${other}"`).join('')}>`,
		)
		.join('');
}

function preloads({ modules, jsons }: PageLinks): string {
	return [
		...modules.map(
			(href) => `<link rel="modulepreload" crossorigin fetchpriority="low" href="${href}">`,
		),
		...jsons.map(
			(href) => `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${href}">`,
		),
	].join('');
}

function replaceAll(template: string, parts: Record<string, string>): string {
	let html = template;
	for (const [place, part] of Object.entries(parts)) {
		if (!html.includes(place)) throw new Error(`index.html has no ${place}`);
		html = html.replace(place, () => part);
	}
	return html;
}
