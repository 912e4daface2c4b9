import { readFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { imageSize } from 'image-size';
import type { Article } from '../../core/article/article.ts';
import { isRelativeHref } from '../../core/article/href.ts';
import type { FileToWrite } from '../site/write-together.ts';
import type { Draft, Notice, SizeOf } from './draft.ts';
import type { DraftBlock } from './draft-block.ts';

/** The formats that a page can show everywhere. */
const FORMATS = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.svg']);

/** Tells the size of pictures that stand beside a source. */
export function sizesBeside(source: string): SizeOf {
	return (src) => {
		const bytes = pictureAt(source, src);
		return bytes && sizeOfPicture(bytes);
	};
}

/** A picture's size as it is shown; undefined for what is no picture. */
function sizeOfPicture(bytes: Uint8Array): { width: number; height: number } | undefined {
	try {
		const { width, height, orientation = 1 } = imageSize(bytes);
		const [across, down] = [width, height].map((side) => Math.max(1, Math.round(side)));
		if (!across || !down) return undefined;
		// Exif's last four orientations lie on their side.
		return orientation > 4 ? { width: down, height: across } : { width: across, height: down };
	} catch {
		return undefined;
	}
}

/** A draft whose local pictures stand beside the article, with the files to put there. */
interface BroughtPictures {
	draft: Draft;
	files: FileToWrite[];
}

/**
 * Takes the pictures that stand beside a source along to its article.
 *
 * @param folder the article's folder
 * @param others the article in other languages: a picture of theirs with the same name stays
 */
export function bringPictures(
	draft: Draft,
	source: string,
	folder: string,
	lang: string,
	others: readonly Article[],
): BroughtPictures {
	const theirs = new Set(
		others.flatMap(({ body }) => body.flatMap((b) => (b._type === 'image' ? [b.src] : []))),
	);
	const notices: Notice[] = [];
	const brought = new Map<string, Buffer>();
	const nameFor = (src: string, bytes: Buffer): string => {
		const end = extname(pathOf(src)).toLowerCase();
		const stem = safeName(pathOf(src).split('/').at(-1)?.slice(0, -end.length) ?? '');
		for (let n = 0; ; n++) {
			const mark =
				n === 0 ? '' : n === 1 ? `-${lang.toLowerCase()}` : `-${lang.toLowerCase()}-${n}`;
			const name = `${stem}${mark}${end}`;
			const rival =
				brought.get(name) ?? (theirs.has(name) ? readOrNothing(join(folder, name)) : undefined);
			if (!rival || rival.equals(bytes)) return name;
		}
	};
	const bring = (block: DraftBlock): DraftBlock => {
		if (block._type !== 'image') return block;
		const tell = (what: string) => notices.push({ place: `the picture ${block.src}`, what });
		if (!isRelativeHref(block.src)) {
			tell('it is on another host, and pages ask no other host: save it beside the file');
			return block;
		}
		const bytes = pictureAt(source, block.src);
		if (!bytes || !FORMATS.has(extname(pathOf(block.src)).toLowerCase())) {
			tell(
				'no png, jpeg, gif, webp or svg is there, in the folder of the file or below: put one there',
			);
			return block;
		}
		const name = nameFor(block.src, bytes);
		brought.set(name, bytes);
		return { ...block, src: name };
	};
	const blocks = draft.blocks.map(bring);
	return {
		draft: { ...draft, blocks, notices: [...draft.notices, ...notices] },
		files: [...brought].map(([name, content]) => ({ path: join(folder, name), content })),
	};
}

/**
 * The bytes of a picture that a source refers to by a relative address.
 *
 * It must stand in the source's folder or below: a text from elsewhere must not publish whatever
 * picture of this machine it names.
 */
function pictureAt(source: string, src: string): Buffer | undefined {
	if (!isRelativeHref(src)) return undefined;
	const folder = resolve(dirname(source));
	const path = resolve(folder, pathOf(src));
	if (!path.startsWith(join(folder, '/'))) return undefined;
	return FORMATS.has(extname(path).toLowerCase()) ? readOrNothing(path) : undefined;
}

/** The path in a relative address, decoded where it can be. */
function pathOf(src: string): string {
	const path = src.replace(/[?#].*$/, '').replace(/^\/+/, '');
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** A name that stands in an address as it is. */
function safeName(name: string): string {
	const ascii = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'picture';
}

function readOrNothing(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}
