import { expect, test } from '@playwright/test';
import { pageLinks } from './page-links.ts';

const sources = ['arabic', 'latin'].flatMap((part) =>
	[
		'noto-naskh-arabic',
		'noto-sans-arabic',
		'noto-nastaliq-urdu',
		'source-serif-4',
		'source-sans-3',
	].map((face) => `${face}-${part}-wght-normal.woff2`),
);
const manifest = Object.fromEntries(
	[...sources, 'messages/ar.json', 'messages/en.json', 'messages/ur.json'].map((name) => [
		`from/${name}`,
		{ file: name },
	]),
);
const fontsOf = (lang: string, text: string, preferences = {}) =>
	pageLinks(manifest, '/', preferences)({ lang, text } as never, 'article', []).fonts.map(
		({ href, others }) =>
			[href, ...others.map(([option, other]) => `${option}: ${other}`)].map((line) =>
				line.replace('-wght-normal.woff2', ''),
			),
	);

test('a page names its fonts, and those that take their place in another face', () => {
	expect(fontsOf('ar', 'ar')).toEqual([
		['/noto-naskh-arabic-arabic', 'plain: /noto-sans-arabic-arabic'],
		['/noto-naskh-arabic-latin', 'plain: /noto-sans-arabic-latin'],
	]);
	expect(fontsOf('en', 'en')).toEqual([['/source-serif-4-latin', 'plain: /source-sans-3-latin']]);
	expect(fontsOf('en', 'he')).toEqual(fontsOf('en', 'en'));
});

test('the fonts of a page are those of the publisher’s typeface', () => {
	const chosen = { typeface: 'plain' };
	expect(fontsOf('en', 'en', chosen)).toEqual([
		['/source-sans-3-latin', 'book: /source-serif-4-latin'],
	]);
	expect(fontsOf('en', 'en', { typeface: 'system' })).toEqual(fontsOf('en', 'en'));
});

test('a page with Urdu names Nastaliq, too, which other Arabic script has not', () => {
	const [letters = []] = fontsOf('ur', 'ur');
	expect(letters).toContain('nastaliq: /noto-nastaliq-urdu-arabic');
	expect(fontsOf('ur', 'ar')).toEqual([...fontsOf('ur', 'ur'), ...fontsOf('ar', 'ar')]);
});
