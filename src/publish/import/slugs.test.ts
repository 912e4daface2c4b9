import { expect, test } from '@playwright/test';
import { latinWords } from './latin-words.ts';
import { slugOfFile, slugOfLink } from './slug-of-names.ts';

for (const [title, expected] of [
	['الميناء الجديد يفتح أبوابه', 'almyna-aljdyd-yfth-abwabh'],
	['مُقَدِّمَة', 'muqadimah'],
	['کتابخانهٔ ملی ایران', 'ktabkhanh-mly-ayran'],
	['نمایشنامه می‌خوانم', 'nmayshnamh-mykhwanm'],
	['העיר והנמל החדש', 'hyr-vhnml-hhds'],
	['Новый порт открылся', 'novyy-port-otkrylsya'],
	['新港口开放', 'xin-gang-kou-kai'],
	['İstanbul’un şehri', 'istanbulun-sehri'],
	['؟!', undefined],
] as const) {
	test(`“${title}” in Latin letters is ${expected}`, () => {
		expect(latinWords(title)).toBe(expected);
	});
}

for (const [file, expected] of [
	['in/Harbour_New.html', 'harbour-new'],
	['in/2024-01-31-harbour.md', 'harbour'],
	['harbour/index.md', 'harbour'],
	['harbour/index.ar.md', 'harbour'],
	['harbour/ar.md', 'harbour'],
	['in/harbour.ar.md', 'harbour'],
	['in/الميناء.md', undefined],
	['in/123.md', undefined],
	[
		`in/${'long-name-'.repeat(9)}.md`,
		'long-name-long-name-long-name-long-name-long-name-long-name-long',
	],
] as const) {
	test(`the slug in the file name ${file} is ${expected}`, () => {
		expect(slugOfFile(file, 'ar')).toBe(expected);
	});
}

for (const [link, expected] of [
	['https://example.org/2024/01/its-a-b/', 'its-a-b'],
	['https://example.org/a/harbour/index.html?x=1#y', 'harbour'],
	['https://example.org/news/48213', undefined],
	['https://example.org/%d8%a8%d8%ad%d8%ab/', undefined],
	['https://example.org/', undefined],
	['/harbour', undefined],
] as const) {
	test(`the slug in the link ${link} is ${expected}`, () => {
		expect(slugOfLink(link)).toBe(expected);
	});
}
