import type { Page } from '@playwright/test';

/**
 * The share of the pixels of two pictures that differ; 1 where their sizes do.
 *
 * @param tolerance by how much a channel, of 255, must differ for a pixel to count
 */
export async function differingShare(
	page: Page,
	[one, other]: readonly [Buffer, Buffer],
	tolerance = 0,
): Promise<number> {
	if (one.equals(other)) return 0;
	return page.evaluate(
		async ({ pictures, tolerance }) => {
			const [a = [], b = []] = await Promise.all(
				pictures.map(async (bytes) => {
					const binary = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0));
					const picture = await createImageBitmap(new Blob([binary]));
					const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
					context?.drawImage(picture, 0, 0);
					return context?.getImageData(0, 0, picture.width, picture.height).data ?? [];
				}),
			);
			if (a.length !== b.length) return 1;
			let differing = 0;
			for (let i = 0; i < a.length; i += 4)
				if ([0, 1, 2].some((c) => Math.abs((a[i + c] ?? 0) - (b[i + c] ?? 0)) > tolerance))
					differing++;
			return differing / (a.length / 4);
		},
		{ pictures: [one.toString('base64'), other.toString('base64')], tolerance },
	);
}
