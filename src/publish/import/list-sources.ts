import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { groupBy } from '../../core/group-by.ts';

/** A file to import, with what its place in a folder says of it. */
interface SourceFile {
	file: string;
	/** The folder on the command line in which it was found. */
	folder?: string;
	lang?: string;
	/** The file in another language that it translates. */
	original?: { file: string; lang: string };
}

const ENDINGS = new Set('.md .markdown .html .htm .txt .docx .epub .mhtml .mht'.split(' '));

/**
 * Returns the files on a command line, of folders the texts in them and below. In a folder, `ar/a.md`
 * and `en/a.md`, or `a.ar.md` and `a.en.md`, are one text in two languages.
 *
 * @param lang the language of the originals; without it the first one in the alphabet counts
 */
export async function listSources(paths: readonly string[], lang?: string): Promise<SourceFile[]> {
	const sources: SourceFile[] = [];
	for (const path of paths) {
		const isFolder = await stat(path).then(
			(found) => found.isDirectory(),
			() => false,
		);
		if (isFolder) sources.push(...withOriginals(path, await textsBelow(path), lang));
		else sources.push({ file: path });
	}
	return sources;
}

async function textsBelow(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true, recursive: true });
	return entries
		.filter((entry) => entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase()))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => !/(^|[\\/])(\.|node_modules)/.test(relative(folder, path)))
		.sort();
}

function withOriginals(folder: string, files: readonly string[], lang?: string): SourceFile[] {
	const placed = files.map((file) => ({ file, ...placeIn(relative(folder, file)) }));
	return [...groupBy(placed, ({ name }) => name).values()].flatMap((texts) => {
		const first = texts.find((text) => text.lang === lang) ?? texts[0];
		const inOrder = [first, ...texts.filter((text) => text !== first)].filter((one) => !!one);
		return inOrder.map((text) => {
			const translates = text !== first && first?.lang && text.lang && text.lang !== first.lang;
			return {
				file: text.file,
				folder,
				...(text.lang && { lang: text.lang }),
				...(translates && { original: { file: first.file, lang: first.lang ?? '' } }),
			};
		});
	});
}

/** Returns the language in a path below a folder, and the path without it. */
function placeIn(path: string): { name: string; lang?: string } {
	const parts = path.split(sep);
	const [first = ''] = parts;
	if (parts.length > 1 && isKnownLanguage(first)) {
		return { name: withoutEnding(parts.slice(1).join('/')), lang: first };
	}
	const stem = withoutEnding(path);
	const suffix = extname(basename(stem)).slice(1);
	return isKnownLanguage(suffix) ? { name: withoutEnding(stem), lang: suffix } : { name: stem };
}

const withoutEnding = (path: string) => path.slice(0, path.length - extname(path).length);

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether a name is the tag of a language that CLDR knows, and not just any folder's name. */
function isKnownLanguage(name: string): boolean {
	return /^[a-z]{2,3}(-\w+)*$/.test(name) && languages.of(name) !== undefined;
}
