import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, copyProject, serve, temporary } from '../../support/build-site.ts';
import { taken, watch } from '../../support/watch.ts';

/** Each would set `window.ran`, or ask another host for something, if it could. */
const payloads = [
	'<script>window.ran = 1</script>',
	'<script src="https://elsewhere.invalid/a.js"></script>',
	'<img src="x" onerror="window.ran = 1">',
	'<img src="https://elsewhere.invalid/a.png" width="10" height="10" alt="one">',
	'<svg onload="window.ran = 1"><script>window.ran = 1</script></svg>',
	'<math><mtext><table><mglyph><style><img src=x onerror="window.ran=1"></style></mglyph></table></mtext></math>',
	'<iframe src="https://elsewhere.invalid/"></iframe>',
	'<iframe srcdoc="<script>parent.ran = 1</script>"></iframe>',
	'<object data="https://elsewhere.invalid/a.swf"></object>',
	'<embed src="https://elsewhere.invalid/a.swf">',
	'<link rel="stylesheet" href="https://elsewhere.invalid/a.css">',
	'<style>@import "https://elsewhere.invalid/a.css"; * { background: url(https://elsewhere.invalid/b) }</style>',
	'<p style="background: url(https://elsewhere.invalid/c)">a styled paragraph</p>',
	'<base href="https://elsewhere.invalid/">',
	'<meta http-equiv="refresh" content="0; url=https://elsewhere.invalid/">',
	'<form action="https://elsewhere.invalid/"><button autofocus onfocus="window.ran = 1">send</button></form>',
	'<p><a href="javascript:window.ran = 1">a link</a></p>',
	'<p><a href="java&#9;script:window.ran = 1">another link</a></p>',
	'<p><a href="data:text/html,<script>window.ran = 1</script>">a third link</a></p>',
	'<video src="https://elsewhere.invalid/a.mp4" autoplay onloadstart="window.ran = 1"></video>',
	'<template><script>window.ran = 1</script></template>',
	'<noscript><p title="</noscript><img src=x onerror=window.ran=1>">quiet</p></noscript>',
	'<details open ontoggle="window.ran = 1"><summary>more</summary>text</details>',
	'<p>&lt;img src=x onerror="window.ran = 1"&gt; as a text</p>',
];

test('a hostile page that was imported runs nothing and asks nobody', async ({ page }) => {
	test.setTimeout(120_000);
	const { folder, remove } = await temporary();
	await copyProject(folder);
	const words = 'These are the words of an article that somebody wrote to break its reader. ';
	const html = payloads.map((payload) => `${payload}<p>${words}</p>`).join('\n');
	await writeFile(join(folder, 'hostile.html'), `<article><h1>Hostile</h1>${html}</article>`);
	const options = [
		'hostile.html',
		'--slug',
		'hostile',
		'--lang',
		'en',
		'--published',
		'2026-01-01',
	];
	const tsx = join(folder, 'node_modules/.bin/tsx');
	const said = execFileSync(tsx, ['src/publish/cli/import-articles.ts', ...options], {
		cwd: folder,
		encoding: 'utf8',
	});
	// What was left out is said.
	expect(said).toMatch(/script/i);
	expect((await build(folder)).code).toBe(0);

	const { address, close } = await serve(folder, '/');
	const { complaints, requests } = watch(page);
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	await page.goto(`${address}en/hostile/`);
	await taken(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hostile');
	for (const link of await page.getByRole('article').getByText(/link$/).all()) await link.click();
	await page.waitForLoadState('networkidle');
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
	expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
	expect(complaints).toEqual([]);
	await expect(page.getByText('onerror="window.ran = 1"')).toBeVisible();
	await close();
	await remove();
});
