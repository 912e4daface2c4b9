import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { zipBook } from './zip-book.ts';

test('the first file of a book is stored as it is, at the place where programs look for it', () => {
	const bytes = zipBook(
		new Map<string, string | Uint8Array>([
			['mimetype', 'application/epub+zip'],
			['book/text.xhtml', 'كلام '.repeat(1000)],
			['book/1.png', new Uint8Array(5000)],
		]),
	);
	expect(Buffer.from(bytes.subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip');
	const files = unzipSync(bytes);
	expect(Object.keys(files)).toEqual(['mimetype', 'book/text.xhtml', 'book/1.png']);
	expect(Buffer.from(files['book/text.xhtml'] ?? []).toString()).toMatch(/^كلام كلام/);
	// The text is compressed, the picture is not.
	expect(bytes.length).toBeLessThan(6000);
});
