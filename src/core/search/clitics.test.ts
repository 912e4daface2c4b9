import { expect, test } from '@playwright/test';
import { withoutClitics } from './clitics.ts';

for (const [lang, word, rest] of [
	['ar', 'الض', 'ض'],
	['ar', 'والح', 'ح'],
	['ar', 'بالق', 'ق'],
	['ar', 'لل', ''],
	['ar', 'وللن', 'ن'],
	['fa', 'ميتوا', 'توا'],
	['fa', 'نميك', 'ك'],
	['he', 'ובחי', 'חי'],
	['he', 'שהמד', 'ד'],
	['en', 'the', 'the'],
] as const) {
	test(`${lang}: without its clitics ${word} is ${rest || 'nothing'}`, () => {
		const left = withoutClitics(word, lang);
		expect([left[0], left.at(-1)]).toEqual([word, rest]);
	});
}
