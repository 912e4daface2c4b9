import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { FileError } from '../../../core/json/file-error.ts';
import { RECORDING_ENDINGS } from '../../../core/site/recordings.ts';
import { unlessMissing } from '../unless-missing.ts';
import { cleanSvg } from './clean-svg.ts';

const PICTURES = ['.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif', '.svg'];
const PUBLISHED: ReadonlySet<string> = new Set([...PICTURES, ...RECORDING_ENDINGS]);

/** The extension in lower case; browsers and hosts know no difference. */
const endOf = (name: string) => extname(name).toLowerCase();

/** What is said of the files in an article's folder beside its texts. */
interface FilesReport {
	/** Files that may not be published. */
	refused: FileError[];
	/** SVG pictures, relative to the article's folder, with what their published form lacks. */
	cleaned: { file: string; removed: string[] }[];
}

/**
 * Returns the paths of the files that are published with an article, relative to its folder and
 * with slashes: all but its texts and what is hidden.
 */
export async function filesOf(folder: string, slug: string): Promise<string[]> {
	const top = join(folder, slug);
	const entries = await unlessMissing(readdir(top, { recursive: true, withFileTypes: true }));
	return (entries ?? [])
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(top, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
		.filter((path) => !/(^|\/)\.|\.json$/.test(path))
		.sort();
}

/**
 * Reads a file that is published with an article, as it is published: an SVG picture is cleaned.
 *
 * @param path relative to the article's folder
 * @throws {FileError} if it is neither a picture nor a recording, or can't be cleaned
 */
export async function readFileOf(
	folder: string,
	slug: string,
	path: string,
): Promise<{ content: Buffer | string; removed: string[] }> {
	const file = join(folder, slug, path);
	if (!PUBLISHED.has(endOf(path))) {
		const expected = `a picture or a recording (${[...PUBLISHED].join(', ')})`;
		throw new FileError(file, [{ path: '', expected, received: endOf(path) || 'no extension' }]);
	}
	const content = await readFile(file);
	if (endOf(path) !== '.svg') return { content, removed: [] };
	try {
		const { svg, removed } = cleanSvg(content);
		return { content: svg, removed };
	} catch (error) {
		const expected = 'an SVG picture that can be cleaned (saved as plain SVG)';
		const received = (error as Error).message;
		throw new FileError(file, [{ path: '', expected, received }]);
	}
}

/**
 * Checks the files of an article's folder beside its texts.
 *
 * @param articles its texts: a folder without any isn't published
 */
export async function checkFiles(
	folder: string,
	slug: string,
	articles: readonly unknown[],
): Promise<FilesReport> {
	const report: FilesReport = { refused: [], cleaned: [] };
	if (articles.length === 0) return report;
	for (const file of await filesOf(folder, slug)) {
		// Of other files the name says enough.
		if (PUBLISHED.has(endOf(file)) && endOf(file) !== '.svg') continue;
		try {
			const { removed } = await readFileOf(folder, slug, file);
			if (removed.length > 0) report.cleaned.push({ file, removed });
		} catch (error) {
			if (!(error instanceof FileError)) throw error;
			report.refused.push(error);
		}
	}
	return report;
}
