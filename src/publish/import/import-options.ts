import { parseArgs } from 'node:util';
import { KEY_MAX_LENGTH } from '../../core/address/key.ts';
import { isSlug } from '../../core/address/slug.ts';
import { isLang } from '../../core/text/languages.ts';
import type { DraftMeta } from './draft.ts';
import { readDay, readName } from './meta-values.ts';

/** The options of an import on the command line. */
export interface ImportOptions {
	files: string[];
	/** The folder of the articles. */
	to: string;
	slug?: string;
	lang?: string;
	translationOf?: string;
	translatedBy?: string;
	/** The URL of a page that doesn't say its own. */
	address?: string;
	/** Whether pages are taken whole. */
	all?: boolean;
	/** Whether a book becomes one article. */
	whole?: boolean;
	/** The article's metadata, which take precedence over the source's. */
	meta: DraftMeta;
}

/** The error for wrong use of the command. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/** The output of `--help`. */
export const IMPORT_HELP = `matn import FILE… FOLDER… --lang L [options]

Turns texts into articles: Word documents (.docx), Markdown, HTML, pages saved by a browser (.html,
.mhtml), plain text, books (.epub), of which each chapter becomes an article, and feeds (WordPress,
RSS, Atom, JSON Feed), of which each entry does. Of a folder, the texts in it and below; ar/a.md and
en/a.md, or a.ar.md and a.en.md, are one text in two languages. Importing a changed text again keeps
the keys of its blocks. What can't come in is listed with its place, and so are blocks of a translation
of which nothing says what they translate. Posts behind a password are left out, drafts come in as
drafts, which are not built.

Pictures are taken from the text's folder and below; and from a folder that is imported, a vault of
Obsidian, and a site of Hugo or Jekyll, wherever these keep them.

  --slug S             the article's address: a-z, 0-9 and -; else it is made of what the file says,
                       its name, its link, its title in Latin letters, or the post's number
  --lang L             the text's language, a BCP 47 tag; what the file says counts where this is not given
  --translation-of L   the text translates the article in L: its blocks get their counterparts' keys
  --translated-by WHO  the translator
  --whole              make one article of a book, not one a chapter; a book pairs with its translation so
  --all                take a page whole, with its menus, where too much of it would be left out
  --address URL        where a page was, for its relative links, if it doesn't say so itself
  --to FOLDER          the folder of the articles (articles)
  --published DATE     2024-01-31; needed where neither the file nor the last import says it
  --updated DATE
  --title T  --lead T  --author WHO (as often as needed)  --tag T (as often as needed)
  --source NAME  --source-url ADDRESS  --license NAME  --license-url ADDRESS
  --help

Texts are in UTF-8, in UTF-16, or in the encoding that they declare. Save PDF, RTF, ODT and Pages
files as .docx first.

Exit codes: 0 done; 1 done, but links to lost keys need a successor in keys.json;
2 wrong use; 3 a file could not be imported, and what was there before stands.`;

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;

/**
 * Parses the command line; returns undefined for `--help`.
 *
 * @param articles the folder of the articles where `--to` names none
 * @throws {UsageError} for invalid options, with the right usage
 */
export function readOptions(
	args: readonly string[],
	articles = 'articles',
): ImportOptions | undefined {
	const { values, positionals: files } = parse(args);
	if (values.help) return undefined;
	if (files.length === 0) throw new UsageError('name at least one file to import');
	const { slug, lang, published, updated, author, tag } = values;
	const translationOf = values['translation-of'];
	const translatedBy = values['translated-by'];
	if (slug !== undefined && !isSlug(slug)) {
		const rule = `a-z first, then a-z, 0-9 and -, at most ${KEY_MAX_LENGTH} characters`;
		throw new UsageError(`--slug ${slug} can be no address: ${rule}; "search" is taken`);
	}
	for (const [name, tag] of [['lang', lang] as const, ['translation-of', translationOf] as const]) {
		if (tag !== undefined && !isLang(tag)) {
			throw new UsageError(`--${name} ${tag} is no language tag, such as "ar" or "zh-Hant"`);
		}
	}
	if (lang !== undefined && lang === translationOf) {
		throw new UsageError(`a text in ${lang} is no translation of the text in ${lang}`);
	}
	for (const [name, day] of [['published', published] as const, ['updated', updated] as const]) {
		if (day !== undefined && readDay(day) !== day) {
			throw new UsageError(`--${name} ${day} is no day, such as 2024-01-31`);
		}
	}
	if (values['source-url'] && !values.source) throw new UsageError('--source-url needs --source');
	if (values['license-url'] && !values.license)
		throw new UsageError('--license-url needs --license');
	const source = readName(values.source, values['source-url']);
	const license = readName(values.license, values['license-url']);
	const { title, lead } = values;
	const meta: DraftMeta = {
		...(title && { title }),
		...(lead && { lead }),
		...(published && { published }),
		...(updated && { updated }),
		...(author && { authors: author.map((name) => ({ name })) }),
		...(source && { source }),
		...(license && { license }),
		...(tag && { tags: tag }),
	};
	const { address, all, whole } = values;
	if (address !== undefined && !/^https?:/i.test(URL.canParse(address) ? address : '')) {
		throw new UsageError(`--address ${address} is no address, such as https://example.org/text`);
	}
	return {
		files,
		to: values.to ?? articles,
		meta,
		...(address && { address }),
		...(all && { all }),
		...(whole && { whole }),
		...(slug && { slug }),
		...(lang && { lang }),
		...(translationOf && { translationOf }),
		...(translatedBy && { translatedBy }),
	};
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				slug: text,
				lang: text,
				'translation-of': text,
				'translated-by': text,
				to: text,
				published: text,
				updated: text,
				title: text,
				lead: text,
				author: texts,
				tag: texts,
				source: text,
				'source-url': text,
				license: text,
				'license-url': text,
				address: text,
				all: { type: 'boolean', default: false },
				whole: { type: 'boolean', default: false },
				help: { type: 'boolean', short: 'h', default: false },
			},
		});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}
