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

test('each family that may be chosen has font files under its name', () => {
	const families = new Set(styleOf('typography-rules').match(/"Matn [^"]+"/g));
	expect(families.size).toBe(8);
	for (const family of families)
		expect(styleOf('typography')).toContain(`font-family: ${family.replace(' Late', '')};`);
});

test('each family has font files under its name', () => {
	for (const lang of ['ar-EG', 'he'])
		expect(styleOf('faces')).toContain(`font-family: "${familyOf(lang)}";`);
});
