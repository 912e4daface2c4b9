import { expect, test } from '@playwright/test';
import { textOf } from '../../import/formats/feed/feed-xml.ts';
import { xml, xmlDocument } from './xml.ts';
import { parseXml } from './xml-in-test.ts';

/** A text, and what is left of it where XML has no way to write it all. */
const texts: [text: string, left?: string][] = [
	['<script>alert(1)</script>'],
	['Q & A &amp; &#0; &nbsp;'],
	['a ]]> b <![CDATA[ c'],
	['<!-- --> <?xml version="1.0"?> -->'],
	['"double" and \'single\''],
	['tab\tline\nreturn\rboth\r\nend'],
	['a\u0000b\u0008c\u001Fd', 'abcd'],
	['a\uFFFEb\uFFFFc', 'abc'],
	['a\uD800b\uDC00c', 'abc'],
	['\uFFFD stays'],
	['\u{1F600}\u{10FFFF}\u{20BB7}'],
	['\u200Fמתן\u200E \u2068Matn\u2069 \u202Bx\u202C می\u200Cخواهم'],
	['\u0085\u2028\u2029\u00A0x'],
	['مقالٌ عن «متن» — ٢٠١٩'],
];

for (const [text, left = text] of texts) {
	test(`${JSON.stringify(text)} is parsed back unchanged from an element and an attribute`, () => {
		const root = parseXml(xmlDocument(xml`<a b="${text}" c='${text}'>|${text}|</a>`));
		expect(textOf(root)).toBe(`|${left}|`);
		expect(root.attributes).toEqual({ b: left, c: left });
	});
}

test('interpolated XML is not escaped, and undefined adds nothing', () => {
	const items = ['<', '&'].map((text) => xml`<i>${text}</i>`);
	expect(xml`<a n="${1}">${items}${undefined}${xml`<b/>`}${''}</a>`.xml).toBe(
		'<a n="1"><i>&lt;</i><i>&amp;</i><b/></a>',
	);
});
