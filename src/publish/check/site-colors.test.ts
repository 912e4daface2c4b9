import { expect, test } from '@playwright/test';
import { colors } from '../../core/site/colors.ts';
import { formatFinding } from './finding.ts';
import { checkColors } from './site-colors.ts';

const linesOf = (...chosen: Parameters<typeof checkColors>[0][]) =>
	chosen.flatMap((one) => checkColors(one, 'site.json').map(formatFinding));

test('the colours of the reader can be read', () => {
	expect(linesOf({}, undefined, colors)).toEqual([]);
});

test('a colour that is too much like what is behind it is told, with the ratio of each theme', () => {
	const accent = { light: '#777777', dark: '#8ecdf0' };
	const todo = 'make it at least 4.5: readers could not make out the letters';
	// 4.478 : 1, as every table has it.
	const white = { light: '#ffffff', dark: colors.paper.dark };
	expect(linesOf({ accent, paper: white })).toEqual([
		`site.json: colors.accent: accent #777777 on paper #ffffff has a contrast of 4.47 in the light theme; ${todo}`,
		`site.json: colors.accent: accent #777777 on page #f7f2e9 has a contrast of 4.01 in the light theme; ${todo}`,
		`site.json: colors.accent: accent #777777 on highlight #f8ecd2 has a contrast of 3.82 in the light theme; ${todo}`,
	]);
	const paper = { light: '#ffffff', dark: '#ffffff' };
	expect(linesOf({ paper })).toEqual(
		['ink #e4ddd0', 'quiet #a89e8e', 'accent #e79a83'].map((text) =>
			expect.stringMatching(
				`^site\\.json: colors\\.paper: ${text} on paper #ffffff has a contrast of [12]\\.\\d+ in the dark theme`,
			),
		),
	);
});
