import * as v from 'valibot';
import { describeValue } from '../json/describe-fault.ts';
import { faultOfIssue } from '../json/fault-of-issue.ts';
import { FileError, type FileFault } from '../json/file-error.ts';
import { parseJson, refuseArray } from '../json/parse-json.ts';
import {
	type Article,
	articleSchema,
	type Block,
	DECORATORS,
	type Inline,
	type MarkDef,
} from './article.ts';
import { richTextsOf } from './rich-text.ts';

/**
 * The gate: parses and validates what was read from a file.
 *
 * @param file the name that an error shows
 * @throws {FileError} with each fault's path, what was expected and what stands there
 */
export function parseArticle(data: unknown, file: string): Article {
	refuseArray(data, file);
	const result = v.safeParse(articleSchema, data, { abortPipeEarly: true });
	const faults = result.success
		? [...faultsOfReferences(result.output.body)]
		: result.issues.map((issue) => faultOfIssue(issue));
	if (faults.length > 0) throw new FileError(file, faults);
	return result.output as Article;
}

/** The same for a file's text, which may not be JSON. @throws {FileError} */
export function parseArticleText(text: string, file: string): Article {
	return parseArticle(parseJson(text, file), file);
}

/**
 * What a schema of single fields cannot check: keys are unique, and footnotes and marks exist.
 */
function* faultsOfReferences(body: readonly Block[]): Generator<FileFault> {
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
): Generator<FileFault> {
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
