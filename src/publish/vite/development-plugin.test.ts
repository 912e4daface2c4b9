import { expect, test } from '@playwright/test';
import { createServer } from 'vite';
import { siteConfig } from '../cli/site-config.ts';
import { folderOf, takesLong } from '../site/folder-in-test.ts';

takesLong();

const article = (lang: string) =>
	JSON.stringify({
		...{ lang, title: `In ${lang}`, published: '2026-01-01', draft: true },
		body: [
			{ _type: 'block', _key: 'p1', style: 'normal', children: [{ _type: 'span', text: lang }] },
		],
	});

test('the development server answers with the JSON and the Markdown of drafts, too, below the base', async () => {
	const folder = folderOf({
		'site.json': '{ "name": "Mine", "locales": ["en"] }',
		'articles/a/en.json': article('en'),
		'articles/a/ps.json': article('ps'),
	});
	const server = await createServer({
		...siteConfig(folder, { out: 'dist', base: '/texts/' }),
		...{ logLevel: 'silent', server: { port: 0, host: '127.0.0.1' } },
	});
	await server.listen();
	const address = server.resolvedUrls?.local[0];
	const get = async (path: string) => {
		const response = await fetch(address + path);
		return { type: response.headers.get('Content-Type'), text: await response.text() };
	};
	const markdown = 'text/markdown; charset=utf-8';
	expect(await get('articles/a/en.json')).toMatchObject({ type: 'application/json' });
	for (const [path, text] of [
		['en/a/index.md', 'title: In en'],
		['en/a/ps/index.md', 'title: In ps'],
		['llms.txt', '# Mine'],
	])
		expect(await get(path ?? '')).toEqual({
			type: markdown,
			text: expect.stringContaining(text ?? ''),
		});
	// A text that isn't there is shown by the browser, which tells of it.
	expect((await get('en/b/index.md')).type).toMatch(/^text\/html/);
	expect((await get('search/index.json')).type).toBe('application/json');
	await server.close();
});
