import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { familyOf, NASKH_LANGUAGES } from './faces.ts';

const styleOf = (name: string) =>
	readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8');

test('the style sheet sets the same languages in Naskh', () => {
	const [, list = ''] =
		styleOf('tokens').match(/:lang\(([^)]*)\) \{\s*--face-text: var\(--font-naskh\)/) ?? [];
	expect(list.split(', ')).toEqual(NASKH_LANGUAGES);
});

test('each family has font files under its name, and the same under that of the late ones', () => {
	const filesOf = (sheet: string, family: string) =>
		[...styleOf(sheet).matchAll(/font-family: "([^"]+)";\s*src: url\("([^"]+)"/g)]
			.filter(([, name]) => name === family)
			.map(([, , file]) => file);
	for (const lang of ['ar-EG', 'he']) {
		const files = filesOf('faces', familyOf(lang));
		expect(files).not.toEqual([]);
		expect(filesOf('late-faces', `${familyOf(lang)} Late`)).toEqual(files);
	}
});
