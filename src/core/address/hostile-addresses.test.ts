import { expect, test } from '@playwright/test';
import { addresses, fragments, longAddresses } from '../testing/hostile-addresses.ts';
import { formatAddress, inLocale, keyOfFragment, parseAddress } from './address.ts';
import { KEY_PATTERN } from './key.ts';
import { formatView, parseView } from './library-view.ts';
import { parsePassage } from './passage.ts';
import { formatTerms, parseTerms } from './search-terms.ts';

const ORIGIN = 'http://site.invalid';

/** The hostile addresses that stay on the site, as the browser gives them to the page. */
const urls = [...addresses, ...longAddresses].flatMap(({ path }) => {
	const url = URL.canParse(`/${path}`, ORIGIN) ? new URL(`/${path}`, ORIGIN) : undefined;
	return url?.origin === ORIGIN ? [url] : [];
});
const originOf = (address: string) => new URL(address, ORIGIN).origin;
const named = (url: URL) => url.href.slice(0, 120);

test('a hostile address names a page of the site, or none', () => {
	expect(urls.length).toBeGreaterThan(200);
	for (const url of urls) {
		const { pathname, search } = url;
		const page = parseAddress(pathname, search);
		if (page?.kind === 'article') expect(page.slug, named(url)).toMatch(KEY_PATTERN);
		if (page) expect(originOf(formatAddress(page)), named(url)).toBe(ORIGIN);
		const view = parseView(pathname, search);
		if (view) expect(originOf(formatView(view)), named(url)).toBe(ORIGIN);
		expect(originOf(inLocale(pathname, 'en')), named(url)).toBe(ORIGIN);
	}
});

test('the query of a hostile address has the same terms when it is written anew', () => {
	for (const url of urls) {
		const terms = parseTerms(url.search);
		expect(parseTerms(formatTerms(terms)), named(url)).toEqual(terms);
		const passage = parsePassage(url.searchParams.get('words') ?? '');
		if (passage) expect(passage.from, named(url)).toBeLessThan(passage.to);
	}
});

test('a hostile fragment names a key, or none', () => {
	for (const fragment of fragments) {
		const key = keyOfFragment(fragment);
		if (key !== undefined) expect(key, fragment.slice(0, 80)).toMatch(KEY_PATTERN);
	}
});
