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

/** The page's slug once it is imported. */
export const IMPORTED_SLUG = 'imported';

/** A page that tries to run or to ask another host by all of these, and how it is imported. */
export function importedPage(): { html: string; options: string[] } {
	const words = 'These are the words of an article that somebody wrote to break its reader. ';
	const blocks = payloads.map((payload) => `${payload}<p>${words}</p>`).join('\n');
	return {
		html: `<article><h1>Hostile</h1>${blocks}</article>`,
		options: ['--slug', IMPORTED_SLUG, '--lang', 'en', '--published', '2026-01-01'],
	};
}
