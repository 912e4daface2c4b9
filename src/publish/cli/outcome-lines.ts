import { relative } from 'node:path';
import { textOfBlock } from '../../core/article/block-text.ts';
import { FileError } from '../../core/json/file-error.ts';
import { firstWords } from '../../core/text/first-words.ts';
import { formatFinding } from '../check/finding.ts';
import { ImportError } from '../import/draft.ts';
import type { ImportedArticle } from '../import/import-draft.ts';
import type { Outcome } from '../import/import-file.ts';

/** Returns the output for an imported article: a summary line, then a line for each notice. */
export function linesOf(outcome: Outcome): string[] {
	if (outcome.kind === 'failed') return [`${outcome.name}: ${explain(outcome.error)}`];
	const { name, article, notices } = outcome;
	return [
		`${name}: ${countsOf(article)}`,
		...notices.map(({ place, what }) => `  ${place}: ${what}`),
		...movedLines(article),
		...unmatchedLines(article),
		...article.orphans.map((finding) => `  ${formatFinding(finding)}`),
	];
}

function countsOf({ article, keys: { matched, added, lost } }: ImportedArticle): string {
	const reworded = matched.filter(({ how }) => how === 'reworded').length;
	const blocks = article.body.length;
	return [
		`${blocks} ${blocks === 1 ? 'block' : 'blocks'}`,
		`${matched.length - reworded} kept`,
		`${reworded} reworded`,
		`${added.length} new`,
		`${lost.length} lost`,
	].join(', ');
}

function movedLines({ keys, orphans }: ImportedArticle): string[] {
	const orphaned = new Set(orphans.map(({ path }) => path));
	return keys.lost
		.filter(({ key }) => !orphaned.has(key))
		.map(({ key, words, successor }) =>
			successor
				? `  ${key}: “${words}” is gone; its links lead to "${successor}" now`
				: `  ${key}: “${words}” is gone from this language; its links lead to the original`,
		);
}

function unmatchedLines({ article, beside }: ImportedArticle): string[] {
	if (!beside) return [];
	const own = new Map(article.body.map((block) => [block._key, textOfBlock(block)]));
	return beside.unmatched.map((key) => {
		const text = own.get(key);
		const maybe = beside.doubts.get(key)?.map((other) => `"${other}"`) ?? [];
		if (text !== undefined && maybe.length > 0) {
			return `  ${key}: “${firstWords(text)}” may translate ${maybe.join(' or ')}: nothing says which; give it the right key`;
		}
		return text === undefined
			? `  ${key}: stands in ${beside.lang} only; translate it, or give its counterpart this key`
			: `  ${key}: “${firstWords(text)}” has no counterpart in ${beside.lang}; give it the key of one, or leave it`;
	});
}

function explain(error: Error): string {
	if (error instanceof ImportError) return error.message;
	if (error instanceof FileError) {
		return `the article can't be published:\n${error.message.replace(/^/gm, '  ')}`;
	}
	const { code, path } = error as NodeJS.ErrnoException;
	const shown = path ? relative('.', path) || path : 'the file';
	if (code === 'ENOENT') return `${shown} is not there; correct its name`;
	return `${error.message}; nothing was changed`;
}
