import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { allLocales } from '../../i18n/locales.ts';
import { folderOf } from '../site/folder-in-test.ts';
import { settingsJsonSchema } from './settings-schema.ts';
import { parseSettings, readSettings } from './site-settings.ts';

const languages = allLocales.join(', ');

for (const [text, ...faults] of [
	['{', /the file: expected JSON, received Expected property name/],
	['[]', 'the file: expected an object, received []'],
	[
		'{"adress": "https://a.example"}',
		'adress: expected no such field (is "address" meant?), received "https://a.example"',
	],
	['{"Locale": ["ar"]}', 'Locale: expected no such field (is "locales" meant?), received ["ar"]'],
	[
		'{"zzz": 1}',
		'zzz: expected no such field (there are $schema, address, cards, colors, host, locales, markdown, name, preferences), received 1',
	],
	...[4, 'reader.example', 'https://a.example/texts/', 'ftp://a.example'].map((address) => [
		JSON.stringify({ address }),
		`address: expected the scheme and the host alone, such as "https://reader.example", received ${JSON.stringify(address)}`,
	]),
	[
		'{"name": 4}',
		'name: expected a text, or a text for each of some languages of the interface, received 4',
	],
	['{"name": ""}', 'name: expected a text that is not empty, received ""'],
	['{"name": {"de": "Leser"}}', `name.de: expected one of ${languages}, received "de"`],
	[
		'{"locales": "ar"}',
		'locales: expected a list of languages of the interface, each once, received "ar"',
	],
	[
		'{"host": "s3"}',
		'host: expected one of cloudflare, github, netlify, vercel, any, received "s3"',
	],
	['{"cards": "png"}', 'cards: expected true or false, received "png"'],
	['{"markdown": "no"}', 'markdown: expected true or false, received "no"'],
	[
		'{"preferences": {"theme": "pink"}}',
		'preferences.theme: expected one of system, light, sepia, dark, black, contrast, received "pink"',
	],
	[
		'{"preferences": {"them": "dark"}}',
		'preferences.them: expected no such field (is "theme" meant?), received "dark"',
	],
	['{"preferences": "dark"}', 'preferences: expected an object, received "dark"'],
	...['red', '#fff', 4].map((accent) => [
		JSON.stringify({ colors: { accent } }),
		`colors.accent: expected a colour such as "#96301f", received ${JSON.stringify(accent)}`,
	]),
	[
		'{"colors": {"accents": "#00557a"}}',
		'colors.accents: expected no such field (is "accent" meant?), received "#00557a"',
	],
	[
		'{"colors": {"ink": {"light": "#000000", "drak": "#ffffff"}}}',
		'colors.ink.dark: expected a value: this field is required, received nothing',
		'colors.ink.drak: expected no such field (is "dark" meant?), received "#ffffff"',
	],
	['{"locales": []}', 'locales: expected at least one language, received []'],
	['{"locales": ["ar", "de"]}', `locales[1]: expected one of ${languages}, received "de"`],
	[
		'{"locales": ["ar", "ar"], "x": 1}',
		'locales: expected a list of languages of the interface, each once, received ["ar","ar"]',
		'x: expected no such field (there are $schema, address, cards, colors, host, locales, markdown, name, preferences), received 1',
	],
] as [string, ...(string | RegExp)[]][]) {
	test(`the settings ${text} are refused`, () => {
		const lines = messageOf(() => parseSettings(text, 'site.json')).split('\n');
		expect(lines).toHaveLength(faults.length);
		for (const [i, fault] of faults.entries()) {
			const line = lines[i]?.replace('site.json: ', '');
			if (typeof fault === 'string') expect(line).toBe(fault);
			else expect(line).toMatch(fault);
		}
	});
}

function messageOf(run: () => void): string {
	try {
		run();
	} catch (error) {
		return (error as Error).message;
	}
	return '';
}

test('settings are read; what they don’t say has a default', async () => {
	const given = { name: { ar: 'نشر' }, locales: ['en', 'ar'], colors: { rule: '#777777' } };
	const folder = folderOf({ 'site.json': JSON.stringify(given) });
	expect(await readSettings(folder, [])).toEqual({
		address: 'https://matn.example',
		name: { ar: 'نشر' },
		colors: { rule: { light: '#777777', dark: '#777777' } },
		locales: ['en', 'ar'],
	});
});

for (const [texts, locales] of [
	[
		['a/en.json', 'a/keys.json', 'b/ar.json', 'b/picture.svg'],
		['ar', 'en'],
	],
	[['a/de.json', 'a/tr.json'], ['tr']],
	[['a/de.json'], ['en']],
	[[], ['en']],
] as const) {
	test(`without settings, an interface for texts in ${texts.join(', ') || 'no language'} speaks ${locales}`, async () => {
		const files = texts.map((path) => [`articles/${path}`, '{}']);
		const folder = folderOf(Object.fromEntries(files));
		const settings = await readSettings(folder, [join(folder, 'articles')]);
		expect(settings.locales).toEqual(locales);
	});
}

test('editors are told of each field, with its description, values and default', () => {
	const locale = { enum: allLocales };
	expect(settingsJsonSchema()).toMatchObject({
		additionalProperties: false,
		required: [],
		properties: {
			$schema: { type: 'string' },
			address: { description: expect.any(String), type: 'string', default: 'https://matn.example' },
			name: { anyOf: [{ type: 'string' }, { type: 'object', propertyNames: locale }] },
			host: { enum: ['cloudflare', 'github', 'netlify', 'vercel', 'any'] },
			markdown: { description: expect.any(String), type: 'boolean' },
			preferences: { properties: { size: { enum: ['m', 'xs', 's', 'l', 'xl'] } } },
			locales: { description: expect.any(String), type: 'array', items: locale, minItems: 1 },
		},
	});
});
