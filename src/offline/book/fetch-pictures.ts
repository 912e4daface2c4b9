import { PICTURE_TYPES } from '../../core/book/book-files.ts';
import type { BookPicture } from '../../core/book/book-text.ts';
import { forEachConcurrently } from '../for-each-concurrently.ts';

/**
 * Fetches pictures of an article, by their paths below its folder. Those that don't come, or that not
 * every reading system shows, are left out.
 */
export async function fetchPictures(
	slug: string,
	sources: ReadonlySet<string>,
): Promise<ReadonlyMap<string, BookPicture>> {
	const pictures = new Map<string, BookPicture>();
	await forEachConcurrently([...sources], async (src) => {
		try {
			const response = await fetch(`${import.meta.env.BASE_URL}articles/${slug}/${src}`);
			const [mediaType = ''] = response.headers.get('Content-Type')?.split(';') ?? [];
			if (!response.ok || !Object.hasOwn(PICTURE_TYPES, mediaType)) return;
			pictures.set(src, { bytes: new Uint8Array(await response.arrayBuffer()), mediaType });
		} catch {
			// Its description stands in its place.
		}
	});
	return pictures;
}
