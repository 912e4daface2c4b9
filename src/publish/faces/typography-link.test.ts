import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { withTypography } from './typography-link.ts';

const page = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8');

test('a page links the typography of few readers only where the publisher chose it', () => {
	const named = (chosen: Parameters<typeof withTypography>[2]) =>
		withTypography(page, '/assets/a.css', chosen).match(/\S*="\/assets\/a\.css"/)?.[0];
	expect(named({})).toBe('data-href="/assets/a.css"');
	expect(named({ theme: 'dark', typeface: 'book' })).toBe('data-href="/assets/a.css"');
	expect(named({ typeface: 'plain' })).toBe('href="/assets/a.css"');
	expect(named({ urdu: 'nastaliq' })).toBe('href="/assets/a.css"');
});
