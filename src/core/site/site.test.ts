import { expect, test } from '@playwright/test';
import { givenName, site, wholeAddress } from './site.ts';

const address = 'https://matn.example';

for (const [name, locale, given] of [
	[undefined, 'ar', undefined],
	['Nashr', 'ar', 'Nashr'],
	[{ ar: 'نشر', en: 'Nashr' }, 'ar', 'نشر'],
	[{ ar: 'نشر', en: 'Nashr' }, 'fa', undefined],
] as const) {
	test(`the name ${JSON.stringify(name)} is ${given} in ${locale}`, () => {
		expect(givenName(locale, name === undefined ? { address } : { address, name })).toBe(given);
	});
}

for (const [path, base, whole] of [
	['/', '/', '/'],
	['/ar/', '/', '/ar/'],
	['ar/feed.xml', '/', '/ar/feed.xml'],
	['/ar/guide/?text=ps', '/reader/', '/reader/ar/guide/?text=ps'],
	['sitemap.xml', '/a/b/', '/a/b/sitemap.xml'],
] as const) {
	test(`${path} below ${base} is ${whole} of the site's host`, () => {
		expect(wholeAddress(path, base)).toBe(new URL(site.address).origin + whole);
	});
}
