import * as v from 'valibot';
import {
	type Article,
	articleSchema,
	type Block,
	DECORATORS,
	type Inline,
	type MarkDef,
} from './article.ts';
import { describeExpectation, describeValue } from './describe-fault.ts';
import { richTextsOf } from './rich-text.ts';

/** One fault of an article. */
export interface ArticleFault {
	/** Where it stands, such as `body[3].children[0].text`; empty for the file itself. */
	path: string;
	/** What the format asks for there. */
	expected: string;
	/** What stands there, shortened. */
	received: string;
}

/** An article that the gate refused, with the file it came from and everything wrong with it. */
export class ArticleError extends Error {
	override readonly name = 'ArticleError';

	constructor(
		readonly file: string,
		readonly faults: readonly ArticleFault[],
	) {
		super(
			faults
				.map(
					({ path, expected, received }) =>
						`${file}: ${path || 'the file'}: expected ${expected}, received ${received}`,
				)
				.join('\n'),
		);
	}
}

/**
 * The gate: parses and validates what was read from a file.
 *
 * @param file the name that an error shows
 * @throws {ArticleError} with each fault's path, what was expected and what stands there
 */
export function parseArticle(data: unknown, file: string): Article {
	// Valibot takes an array for an object.
	if (Array.isArray(data)) {
		throw new ArticleError(file, [
			{ path: '', expected: 'an object', received: describeValue(data) },
		]);
	}
	const result = v.safeParse(articleSchema, data, { abortPipeEarly: true });
	const faults = result.success
		? [...faultsOfReferences(result.output.body)]
		: result.issues.map((issue) => faultOfIssue(issue));
	if (faults.length > 0) throw new ArticleError(file, faults);
	return result.output as Article;
}

/** The same for a file's text, which may not be JSON. @throws {ArticleError} */
export function parseArticleText(text: string, file: string): Article {
	return parseArticle(parseJson(text, file), file);
}

/** Parses a file's text as JSON. @throws {ArticleError} */
export function parseJson(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new ArticleError(file, [
			{ path: '', expected: 'JSON', received: (error as SyntaxError).message },
		]);
	}
}

/**
 * Returns a fault for an issue of Valibot's.
 *
 * @param object what is expected where the value is no object
 */
export function faultOfIssue(issue: v.BaseIssue<unknown>, object = 'an object'): ArticleFault {
	const path = (issue.path ?? []).map((item) => item.key);
	// For an unknown field, Valibot's input is the field's name.
	const stands = issue.expected === 'never' ? issue.path?.at(-1)?.value : issue.input;
	const expected = describeExpectation(issue, object);
	return { path: formatPath(path), expected, received: describeValue(stands) };
}

function formatPath(path: readonly unknown[]): string {
	return path
		.map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${part}`))
		.join('');
}

/**
 * What a schema of single fields cannot check: keys are unique, and footnotes and marks exist.
 */
function* faultsOfReferences(body: readonly Block[]): Generator<ArticleFault> {
	const at = new Map<string, number>();
	const notes = new Set(body.filter((b) => b._type === 'footnote').map((b) => b._key));
	for (const [i, block] of body.entries()) {
		const first = at.get(block._key);
		if (first === undefined) at.set(block._key, i);
		else {
			yield {
				path: `body[${i}]._key`,
				expected: 'a key that no other block has',
				received: `${describeValue(block._key)}, the key of body[${first}]`,
			};
		}
		for (const { path, children, markDefs } of richTextsOf(block)) {
			yield* faultsOfInlines(children, markDefs, `body[${i}]${path}`, notes);
		}
	}
}

function* faultsOfInlines(
	children: readonly Inline[],
	markDefs: readonly MarkDef[],
	path: string,
	notes: ReadonlySet<string>,
): Generator<ArticleFault> {
	const marks = new Set<string>([...DECORATORS, ...markDefs.map((def) => def._key)]);
	const links = markDefs.flatMap(({ _key, _type }) => (_type === 'link' ? _key : []));
	for (const [i, child] of children.entries()) {
		const place = `${path}.children[${i}]`;
		if (child._type === 'footnoteReference') {
			if (notes.has(child.note)) continue;
			const expected = 'the key of a footnote in this article';
			yield { path: `${place}.note`, expected, received: describeValue(child.note) };
			continue;
		}
		let linked = false;
		for (const [m, mark] of (child.marks ?? []).entries()) {
			// HTML does not allow a link within a link.
			const second = linked && links.includes(mark);
			linked ||= links.includes(mark);
			if (marks.has(mark) && !second) continue;
			yield {
				path: `${place}.marks[${m}]`,
				expected: second
					? 'one link at most'
					: `one of ${DECORATORS.join(', ')}, or a _key of markDefs`,
				received: describeValue(mark),
			};
		}
	}
}
