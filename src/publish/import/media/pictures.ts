import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { imageSize } from 'image-size';
import type { Article } from '../../../core/article/article.ts';
import { isRelativeHref } from '../../../core/article/href.ts';
import { cleanSvg } from '../../site/files/clean-svg.ts';
import type { FileToWrite } from '../../site/write-together.ts';
import type { Draft, Notice } from '../draft.ts';
import type { DraftBlock } from '../draft-block.ts';
import { hasPictureEnding, pathOf } from './picture-files.ts';

/** Returns a picture's size as displayed, in pixels; undefined if it is not a picture. */
export function sizeOfPicture(
	bytes: Uint8Array | undefined,
): { width: number; height: number } | undefined {
	if (!bytes) return undefined;
	try {
		const { width, height, orientation = 1 } = imageSize(bytes);
		const [across, down] = [width, height].map((side) => Math.max(1, Math.round(side)));
		if (!across || !down) return undefined;
		// Exif orientations 5 to 8 are rotated by 90°.
		return orientation > 4 ? { width: down, height: across } : { width: across, height: down };
	} catch {
		return undefined;
	}
}

/** A draft whose local pictures refer to the article's folder, with the files to write there. */
interface BroughtPictures {
	draft: Draft;
	files: FileToWrite[];
}

/**
 * Returns the files of a source's local pictures for the article's folder, and a draft that refers to
 * these.
 *
 * @param read returns a picture by its relative URL
 * @param folder the article's folder
 * @param others the article in other languages, whose pictures are not overwritten
 */
export function bringPictures(
	draft: Draft,
	read: (src: string) => Buffer | undefined,
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
		let bytes = draft.pictures?.get(block.src) ?? read(block.src);
		if (!bytes || !hasPictureEnding(block.src)) {
			tell(
				'no png, jpeg, gif, webp or svg is there, in the folder of the file or below: put one there',
			);
			return block;
		}
		if (extname(pathOf(block.src)).toLowerCase() === '.svg') {
			try {
				const { svg, removed } = cleanSvg(bytes);
				if (removed.length > 0)
					tell(`it is cleaned of what could run or load: ${removed.join(', ')}`);
				bytes = Buffer.from(svg);
			} catch (error) {
				tell(`it can't be cleaned (${(error as Error).message}): save it as plain SVG or as PNG`);
				return block;
			}
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

/** Makes a file name that needs no escaping in a URL. */
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
