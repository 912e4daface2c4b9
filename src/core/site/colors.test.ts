import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { colorStyle, colors } from './colors.ts';

test('the style sheet has the same colours', () => {
	const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
	for (const { variable, light, dark } of Object.values(colors))
		expect(tokens).toContain(`${variable}: light-dark(${light}, ${dark});`);
	const [, theme = ''] = tokens.match(/@theme \{(.*?)\n\}/s) ?? [];
	expect(theme.match(/--color-/g)).toHaveLength(Object.keys(colors).length);
});

test('chosen colours take the place of those of the style sheet, in both themes', () => {
	expect(colorStyle()).toBe('');
	const accent = { light: '#00557a', dark: '#8ecdf0' };
	expect(colorStyle({ accent })).toBe(':root{--color-rubric:light-dark(#00557a,#8ecdf0)}');
});
