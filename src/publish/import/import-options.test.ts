import { expect, test } from '@playwright/test';
import { readOptions } from './import-options.ts';

test('options on the command line become the article’s metadata', () => {
	const args = 'a.md b.md --slug s --lang ar --translation-of en --translated-by N --to f';
	const meta =
		'--published 2024-01-31 --title T --author A --author B --source S --source-url https://e.org/ --tag x';
	expect(readOptions(`${args} ${meta}`.split(' '))).toEqual({
		files: ['a.md', 'b.md'],
		to: 'f',
		slug: 's',
		lang: 'ar',
		translationOf: 'en',
		translatedBy: 'N',
		meta: {
			published: '2024-01-31',
			title: 'T',
			authors: [{ name: 'A' }, { name: 'B' }],
			source: { name: 'S', url: 'https://e.org/' },
			tags: ['x'],
		},
	});
	expect(readOptions(['a'])).toEqual({ files: ['a'], to: 'articles', meta: {} });
	expect(readOptions(['a', '-h'])).toBeUndefined();
});

for (const [args, message] of [
	['', 'name at least one file'],
	['a --slug Ä', '--slug Ä can be no address'],
	['a --slug search', '"search" is taken'],
	['a --slug __proto__', 'can be no address'],
	['a --lang keys', '--lang keys is no language tag'],
	['a --lang ar --translation-of ar', 'no translation of the text in ar'],
	['a --published 2024-02-30', '--published 2024-02-30 is no day'],
	['a --updated yesterday', '--updated yesterday is no day'],
	['a --license-url https://e.org', '--license-url needs --license'],
	['a --nonsense', '--nonsense'],
] as const) {
	test(`wrong use: ${args || 'nothing'}`, () =>
		expect(() => readOptions(args.split(' ').filter(Boolean))).toThrow(message));
}
