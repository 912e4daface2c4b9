import { expect, test } from '@playwright/test';
import { decodeText } from './decode-text.ts';

const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();
const WORDS = 'نص من كلمات';

for (const [what, bytes, expected] of [
	['UTF-16 with a mark', Buffer.from(`\uFEFF${WORDS}`, 'utf16le'), `\uFEFF${WORDS}`],
	['UTF-16, the other way round', swapped(`\uFEFF${WORDS}`), `\uFEFF${WORDS}`],
	['UTF-16 without a mark', Buffer.from(WORDS, 'utf16le'), WORDS],
	['UTF-16 without a mark, the other way round', swapped(WORDS), WORDS],
	[
		'windows-1256, which it declares',
		Buffer.from('<meta charset="windows-1256">\xe3\xe4', 'latin1'),
		'<meta charset="windows-1256">من',
	],
	[
		'ISO 8859-6, which it declares',
		Buffer.from('<?xml version="1.0" encoding="iso-8859-6"?>\xe5\xe6', 'latin1'),
		'<?xml version="1.0" encoding="iso-8859-6"?>من',
	],
	[
		'windows-1255, which it declares',
		Buffer.from('<meta charset=windows-1255>\xf9\xec', 'latin1'),
		'<meta charset=windows-1255>של',
	],
	[
		'UTF-8, whatever it declares',
		Buffer.from('<meta charset=latin1>نص'),
		'<meta charset=latin1>نص',
	],
] as const) {
	test(`decoded: ${what}`, () => expect(decodeText(bytes)).toBe(expected));
}
