import { expect, test } from '@playwright/test';
import { needsTypography, type Preference, preferences } from './preferences.ts';

test('the style of few readers is needed for their options, and for no default', () => {
	expect(needsTypography('typeface', 'plain')).toBe(true);
	expect(needsTypography('urdu', 'nastaliq')).toBe(true);
	expect(needsTypography('alignment', 'justified')).toBe(true);
	expect(needsTypography('theme', 'dark')).toBe(false);
	for (const name of Object.keys(preferences) as Preference[])
		expect(needsTypography(name, preferences[name][0]), name).toBe(false);
});
