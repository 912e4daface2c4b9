import { expect, test } from '@playwright/test';
import { sketchOf } from '../../draft-in-test.ts';
import { readSource } from '../read-source.ts';

const PNG = Buffer.from(
	'89504e470d0a1a0a0000000d494844520000001400000032080200000000000000',
	'hex',
);

/** A web archive as Chromium writes it. */
const archive = (html: string) =>
	`From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/harbour/
Subject: =?utf-8?Q?=D8=A7?=
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----B.1----"


------B.1----
Content-Type: text/html
Content-ID: <frame-1@mhtml.blink>
Content-Transfer-Encoding: quoted-printable
Content-Location: https://example.org/harbour/

${html}
------B.1----
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://example.org/img/map.png?x=1&y=2

${PNG.toString('base64')}
------B.1------
`.replaceAll('\n', '\r\n');

test('a page that a browser saved in one file is read, with its notes, links and pictures', () => {
	const html = `<!DOCTYPE html><html lang=3D"ar"><body><article><h1>=D8=A7=D9=84</h1><p>a<sup><a href=
=3D"https://example.org/harbour/#fn1" id=3D"r1">1</a></sup> <a href=3D"/old/">b</a></p><img src=3D"https://example.org/img/map.png?x=3D1&amp;y=3D2" alt=3D"m"><ol><li id=3D"fn1">n <a href=3D"https://example.org/harbour/#r1">=E2=86=A9</a></li></ol></article></body></html>`;
	for (const name of ['a.mhtml', 'a.txt.mht', 'a']) {
		const [draft, ...more] = readSource(name, archive(html));
		expect(more).toEqual([]);
		expect(draft?.meta).toMatchObject({ title: 'ال', lang: 'ar', source: { name: 'example.org' } });
		expect(draft && sketchOf(draft)).toEqual([
			'a[^fn1] {b}(https://example.org/old/)',
			'![m](1/map.png 20x50)',
			'note: n #fn1',
		]);
		expect(draft?.pictures?.get('1/map.png')).toEqual(PNG);
	}
});
