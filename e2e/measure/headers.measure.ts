import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../support/build-site.ts';
import { type Answer, rules } from './judge-headers.ts';

const files: Record<string, string> = JSON.parse(
	readFileSync(join(ROOT, 'dist/files.json'), 'utf8'),
);
const asset = (end: string) => Object.values(files).find((path) => path.endsWith(end)) ?? '';

/** A file of each kind, below the site's base. */
const kinds: Record<string, string> = {
	'the start page': '',
	'an article': 'en/reading-guide/',
	'the library': 'ar/',
	'no page': 'en/none/',
	'a feed': 'en/feed.xml',
	'a manifest': 'en/manifest.webmanifest',
	'a text': 'articles/reading-guide/en.json',
	'a text as Markdown': 'en/reading-guide/index.md',
	'the list of texts for language models': 'llms.txt',
	'the search index': 'search-languages/ar.json',
	'a script': asset('.js'),
	'a style sheet': asset('.css'),
	'a face': asset('.woff2'),
	'the service worker': 'service-worker.js',
	'a drawing': 'articles/reading-guide/page.svg',
	'an icon': 'icon.svg',
	'a preview': 'preview.png',
	'a card': 'cards/reading-guide/ar.png',
	'the sitemap': 'sitemap.xml',
	'the schema': 'article.schema.json',
	'the licences': 'licences.txt',
};

test('headers by the rules of Mozilla Observatory and OWASP ASVS 5', async ({ request }) => {
	const answers: Answer[] = [];
	for (const [kind, path] of Object.entries(kinds)) {
		const response = await request.get(`/${path}`);
		const headers = response.headers();
		const isPage = /html/.test(headers['content-type'] ?? '');
		const html = isPage ? await response.text() : '';
		const [, metaPolicy = ''] =
			html.match(/<meta http-equiv="Content-Security-Policy" content="([^"]+)"/) ?? [];
		answers.push({ kind, headers, metaPolicy, isPage });
	}
	const wrong: string[] = [];
	for (const { source, asks, holds, except } of rules) {
		const missed = answers.filter((answer) => !holds(answer)).map(({ kind }) => kind);
		const excused = except?.kinds === 'all' ? Object.keys(kinds) : (except?.kinds ?? []);
		const whom = missed.length === answers.length ? 'all files' : missed.join(', ');
		console.log(
			missed.length === 0
				? `${source}: ${asks}: yes`
				: `${source}: ${asks}: missed by ${whom}: ${except?.reason ?? 'no reason is known'}`,
		);
		const surprising = missed.filter((kind) => !excused.includes(kind));
		if (surprising.length > 0) wrong.push(`${source}: ${asks}: ${surprising.join(', ')}`);
		if (except && missed.length === 0) wrong.push(`${source}: ${asks}: needs no exception`);
	}
	expect(wrong).toEqual([]);
});
