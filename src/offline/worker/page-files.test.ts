import { expect, test } from '@playwright/test';
import { filesOfPage } from './page-files.ts';

const SCOPE = 'https://matn.example/reader/';

test('what a page loads, and not what it links to', () =>
	expect(
		filesOfPage(
			`<link rel="stylesheet" crossorigin href="/reader/assets/a.css">
			<link rel="preload" as="fetch" href="/reader/articles/one/ar.json">
			<link rel="canonical" href="https://matn.example/ar/one/">
			<script type="module" crossorigin src="/reader/assets/a.js"></script>
			<img src="/reader/articles/one/page.svg" alt="">
			<img src="/reader/articles/one/page.svg" alt="">
			<img src="../../articles/one/other.png" alt="">
			<a href="/reader/ar/two/">two</a> <a href="#assets">x</a> <a data-src="/reader/assets/b.js">y</a>
			<a href="https://elsewhere.example/reader/assets/a.js">z</a>`,
			`${SCOPE}ar/one/`,
			SCOPE,
		),
	).toEqual([
		`${SCOPE}assets/a.css`,
		`${SCOPE}articles/one/ar.json`,
		`${SCOPE}assets/a.js`,
		`${SCOPE}articles/one/page.svg`,
		`${SCOPE}articles/one/other.png`,
	]));
