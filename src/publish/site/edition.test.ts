import { expect, test } from '@playwright/test';
import type { Catalogue, Summary } from './catalogue.ts';
import { inputsOf } from './edition.ts';
import { catalogueOf } from './machines/xml-in-test.ts';

/** A text that links to another, between two parts of a series; and one that has nothing to do with it. */
function catalogue(): Catalogue {
	const all = catalogueOf({
		page: { ar: { links: ['linked'], tagAddresses: ['sea'], authorViews: ['author-sana'] } },
		linked: { ar: {} },
		before: { ar: {} },
		after: { ar: {}, en: {} },
		other: { ar: {} },
	});
	entryOf(all, 'page').series = { view: 'series-a', before: 'before', after: 'after' };
	return all;
}

function entryOf(all: Catalogue, slug: string) {
	const entry = all.get(slug);
	if (!entry) throw new Error(`There is no ${slug}`);
	return entry;
}

const edit = (slug: string, change: Partial<Summary>) => (all: Catalogue) =>
	void Object.assign(entryOf(all, slug).texts.get('ar') ?? {}, change);
const translate = (slug: string) => (all: Catalogue) =>
	void entryOf(all, slug).texts.set('fr', { ...entryOf(all, slug).texts.get('ar') } as Summary);

for (const [what, change, isInput] of [
	['its own folder', (all) => void Object.assign(entryOf(all, 'page'), { key: 'else' }), true],
	['a translation of a text that it links to', translate('linked'), true],
	['a translation of a part beside it', translate('before'), true],
	['the title of a part beside it', edit('after', { title: 'else' }), true],
	['the address of its tag', edit('page', { tagAddresses: ['ocean'] }), true],
	['the list of its author', edit('page', { authorViews: [''] }), true],
	['a text that it links to is gone', (all) => void all.delete('linked'), true],
	['the title of a text that it links to', edit('linked', { title: 'else' }), false],
	['another text', edit('other', { title: 'else', tagAddresses: ['sea'] }), false],
	['a text that is new', (all) => void all.set('new', entryOf(all, 'other')), false],
] as [string, (all: Catalogue) => void, boolean][]) {
	test(`of an article's files ${what} is ${isInput ? 'an' : 'no'} input`, () => {
		const all = catalogue();
		const before = JSON.stringify(inputsOf(all, 'page'));
		change(all);
		expect(JSON.stringify(inputsOf(all, 'page')) !== before).toBe(isInput);
	});
}
