import { expect, test } from '@playwright/test';
import { facesFor } from './faces-for.ts';

const faces = [
	{ family: 'Naskh', url: 'arabic', range: 'U+0600-06FF, U+200C-200E' },
	{ family: 'Naskh', url: 'naskh-latin', range: 'U+0000-00FF' },
	{ family: 'Serif', url: 'latin', range: 'U+0000-00FF, U+2019' },
	{ family: 'Serif', url: 'cyrillic', range: 'U+0301, U+0400-045F' },
];
const NASKH = ['Naskh', 'Serif'];
const SERIF = ['Serif', 'Naskh'];

for (const [text, families, expected] of [
	['نص', NASKH, ['arabic']],
	['نص ٢٠٢٦ Matn', NASKH, ['arabic', 'naskh-latin']],
	['Matn', SERIF, ['latin']],
	['Matn متن', SERIF, ['latin', 'arabic']],
	['it’s', NASKH, ['naskh-latin', 'latin']],
	['мир', SERIF, ['cyrillic']],
	['中', SERIF, []],
	['', SERIF, []],
	['Matn', ['Other'], []],
] as const)
	test(`${JSON.stringify(text)} in ${families[0]}: ${expected.join(', ') || 'none'}`, () =>
		expect(facesFor(text, families, faces).sort()).toEqual([...expected].sort()));
