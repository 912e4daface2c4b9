import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import { isSafeHref } from '../../../core/article/href.ts';
import type { Draft } from '../draft.ts';
import { articleOf, hrefsOf, textOfDraft } from '../draft-in-test.ts';
import { readEntries } from './feed/read-feed.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown/read-markdown.ts';

// Many documents; a machine may be slow or shared.
test.setTimeout(180_000);

/** What no text may show and no address may hold: where it runs, it is seen. */
const RUN = 'alert(91)';

const entity = (text: string, form: (code: number) => string) =>
	[...text].map((letter) => form(letter.codePointAt(0) ?? 0)).join('');
const SCHEMES = [
	'javascript:',
	'JaVaScRiPt:',
	' javascript:',
	'\u0001javascript:',
	'java\tscript:',
	'java\nscript:',
	'java\r\nscript:',
	'javascript\t:',
	'javascript&colon;',
	'javascript&#58;',
	'javascript&#x3A;',
	'&#x1;javascript:',
	'java&Tab;script:',
	'java&NewLine;script:',
	entity('javascript:', (code) => `&#${code};`),
	entity('javascript:', (code) => `&#x${code.toString(16)}`),
	entity('javascript:', (code) => `&#0000${code}`),
	'vbscript:',
	'data:text/html,<script>',
	'data:text/html;base64,PHNjcmlwdD4=',
	'data:image/svg+xml,<svg onload=',
	'blob:https://example.org/',
	'file:///etc/passwd?',
	'filesystem:https://example.org/',
	'view-source:javascript:',
	'feed:javascript:',
	'jar:javascript:',
	'intent:#Intent;',
	'ms-word:ofe|u|',
	'chrome://settings/',
	'about:blank#',
	'ws://example.org/',
	'sms:',
	'x:',
];
const quoted = (scheme: string) => scheme.replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const LINKS = SCHEMES.flatMap((scheme) => [
	`<a href="${quoted(scheme)}${RUN}">t</a>`,
	`<img src="${quoted(scheme)}${RUN}" width=3 height=4 alt=t>`,
	`t [t](<${scheme.replace(/[\r\n]/g, '')}${RUN}>)`,
	`t ![t](${scheme.trim().replace(/[\r\n<>]/g, '')}${RUN})`,
]);
const HOLDERS = [
	'<a xlink:href="javascript:X">t</a>',
	'<svg><a xlink:href="javascript:X"><text>u</text></a></svg>t',
	'<svg><a href="javascript:X"><rect/></a></svg>t',
	'<math><maction actiontype="statusline" xlink:href="javascript:X">u</maction></math>t',
	'<math href="javascript:X">u</math>t',
	'<a href="javascript&colon;X" href="/x">t</a>',
	'<base href="javascript:X//"><a href="b">t</a>',
	'<area href="javascript:X">t',
	'<form action="javascript:X"><input type=submit></form>t',
	'<button formaction="javascript:X">u</button>t',
	'<input type=image src="javascript:X">t',
	'<isindex type=image src="javascript:X">t',
	'<body background="javascript:X">t',
	'<table background="javascript:X"><tr><td>t</table>',
	'<video poster="javascript:X"></video>t',
	'<link rel=stylesheet href="javascript:X">t',
	'<meta http-equiv=refresh content="0;url=javascript:X">t',
	'<meta property="og:url" content="javascript:X">t',
	'<link rel=canonical href="javascript:X"><title>u</title>t',
	'<a rel=license href="javascript:X">t</a>',
	'<script type="application/ld+json">{"@type":"Article","author":{"name":"a","url":"javascript:X"},"license":"javascript:X"}</script>t',
	'<iframe src="javascript:X"></iframe>t',
	'<iframe srcdoc="<script>X</script>"></iframe>t',
	'<frameset onload="X"><frame src="javascript:X"></frameset>',
	'<object data="javascript:X">u</object>t',
	'<object><param name=src value="javascript:X"></object>t',
	'<embed src="javascript:X">t',
	'<applet code="javascript:X"></applet>t',
	'<img srcset="javascript:X 1x" alt=t>',
	'<img src=x onerror="X" alt=t>',
	'<img dynsrc="javascript:X" lowsrc="javascript:X" alt=t>',
	'<img src="data:image/gif;base64,AA" data-src="javascript:X" alt=t>',
	'<q cite="javascript:X">t</q>',
	'<p style="background:url(javascript:X)">t</p>',
	'<p style="width:expression(X)">t</p>',
	'<p style="behavior:url(javascript:X)">t</p>',
	'<style>@import "javascript:X";</style>t',
	'<style>p{-moz-binding:url("javascript:X")}</style>t',
];
const HANDLERS =
	'onload onerror onclick onmouseover onfocus onanimationend onbegin ontoggle onpointerenter onbeforetoggle onscrollend oncontentvisibilityautostatechange'
		.split(' ')
		.flatMap((name) => [
			`<p ${name}="X">t</p>`,
			`<details open ${name}=X>t</details>`,
			`<svg ${name}=X><animate ${name}=X></svg>t`,
			`<x-y ${name}='X' tabindex=1 autofocus>t</x-y>`,
			`t <b ${name.toUpperCase()}=X>t</b>`,
		]);
/** Markup that one parser reads otherwise than the next. */
const MUTATIONS = [
	'<noscript><p title="</noscript><img src=x onerror=X>">t',
	'<svg></p><style><a id="</style><img src=1 onerror=X>">t',
	'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=X&gt;">t',
	'<form><math><mtext></form><form><mglyph><style></math><img src onerror=X>t',
	'<svg><desc><style><a title="</style><img src onerror=X>"></desc></svg>t',
	'<template><script>X</script></template>t',
	'<template><svg><template><img src=x onerror=X></template></svg></template>t',
	'<xmp><p title="</xmp><img src=x onerror=X>">t',
	'<title><img title="</title><img src=x onerror=X>"></title>t',
	'<textarea></textarea><script>X</script>t',
	'<select><script>X</script><template><script>X</script></template></select>t',
	'<select><noembed></select><script>X</script>t',
	'<![CDATA[<script>X</script>]]>',
	'<svg><![CDATA[><script>X</script>]]></svg>t',
	'<!--><script>X</script>-->t',
	'<!--!><script>X</script>-->t',
	'<!-- --!><script>X</script>t',
	'<?xml-stylesheet href="javascript:X"?>t',
	'<!ENTITY x SYSTEM "javascript:X">t',
	'<scr<script>ipt>X</script>t',
	'<script/src="data:,X"></script>t',
	'<script\u0000>X</script>t',
	'<SCRIPT>X</SCRIPT>t',
	'<script>X',
	'<script><!--<script>X</script>-->t',
	'<svg><script>X</script></svg>t',
	'<svg><script href="data:,X" /></svg>t',
	'<svg><foreignObject><iframe srcdoc="X"></iframe></foreignObject></svg>t',
	'<svg><use href="data:image/svg+xml,X"/></svg>t',
	'<svg><animate attributeName=href values="javascript:X"/></svg>t',
	'<svg><set attributeName=onload to=X /></svg>t',
	'<math><annotation-xml encoding="text/html"><script>X</script></annotation-xml></math>t',
	'<table><script>X</script><tr><td>t</table>',
	'<p><table><p><script>X</script>t',
	'<a><a href="javascript:X"><table><a href="javascript:X">t',
	'<b><p><i></b><script>X</script>t',
	'<nobr><nobr><script>X</script>t',
	'<noembed><img src=x onerror=X></noembed>t',
	'<noframes><img src=x onerror=X></noframes>t',
	'<portal src="javascript:X">t',
	'<slot onslotchange=X>t</slot>',
	'<dialog open oncancel=X>t</dialog>',
	'<marquee onstart=X>t</marquee>',
	'<keygen autofocus onfocus=X>t',
	'<object type="text/html" data="data:text/html,X"></object>t',
	'<div style="display:none"><script>X</script></div>t',
	'<div is="x" class="X(" onwheel=X>t</div>',
	'<p lang="X" dir="X" id="t">t</p>',
];
const MARKDOWN = [
	't [t](javascript:X)',
	't [t]\n\n[t]: javascript:X',
	't <javascript:X>',
	't [t](\\javascript:X)',
	't [t](java&Tab;script:X)',
	't [t](&#106;avascript:X)',
	't [t](<javascript:X> "title")',
	't ![t](javascript:X "title")',
	't [![t](javascript:X)](javascript:X)',
	't <a href="javascript:X">t</a>',
	't <img src=x onerror="X">',
	't\n\n<div onclick="X">\n\n*t*\n\n</div>',
	't\n\n<script>\nX\n</script>',
	't <script>X</script>',
	't\n\n<style>\n* { background: url(javascript:X) }\n</style>',
	't\n\n<svg>\n\n<script>X</script>\n\n</svg>',
	't\n\n<math><mtext></math>\n\n<img src=x onerror="X">',
	't[^1]\n\n[^1]: <img src=x onerror="X"> [t](javascript:X)',
	'|t|\n|-|\n|[t](javascript:X)<img src=x onerror="X">|',
	'# t <img src=x onerror="X">',
	't {#javascript:t onclick=t}',
	'---\nsource: javascript:X\nlicense: {name: n, url: "javascript:X"}\nauthor: {name: n, url: "data:X"}\n---\n\nt',
	'---\n__proto__: {title: t}\nconstructor: t\n---\n\nt',
	't <!-- <script>X</script> -->',
	't <![CDATA[<script>X</script>]]>',
	't <?php X ?>',
	't <!ELEMENT X>',
	't <iframe src="javascript:X"></iframe>',
];

const PAYLOADS = [
	...LINKS,
	...[...HOLDERS, ...HANDLERS, ...MUTATIONS, ...MARKDOWN].map((p) => p.replaceAll('X', RUN)),
];
const FEED = (text: string) =>
	`<feed><entry><title>t</title><link href="javascript:${RUN}"/><content type="html">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\0', '')}</content></entry></feed>`;

const READERS: Record<string, (text: string) => Draft[]> = {
	HTML: (text) => [readHtml(text), readHtml(text, { address: 'https://example.org/' })],
	page: (text) => [readHtml(`<title>t</title><nav>n</nav><div>${text}</div>`)],
	Markdown: (text) => [readMarkdown(text), readMarkdown(`> - a ${text}`)],
	feed: (text) => [...readEntries(FEED(text))],
};

test('there are at least 200 payloads', () => {
	expect(new Set(PAYLOADS).size).toBeGreaterThan(200);
});

for (const [kind, read] of Object.entries(READERS)) {
	for (const { breadth, payloads, details } of [
		{
			breadth: 'chosen',
			payloads: PAYLOADS.filter((_, i) => i % 3 === 0),
			details: { tag: '@chosen' },
		},
		{ breadth: 'all', payloads: PAYLOADS, details: { tag: '@matrix' } },
	])
		test(`nothing of a hostile source runs: ${kind}, ${breadth} payloads`, details, () => {
			const faults = payloads.flatMap((payload) =>
				faultsOf(read(payload)).map((fault) => `${payload}: ${fault}`),
			);
			expect(faults).toEqual([]);
			const unsteady = payloads.filter(
				(payload, i) => i % 10 === 0 && !isDeepStrictEqual(read(payload), read(payload)),
			);
			expect(unsteady).toEqual([]);
		});
}

/** What could run of what was read. */
function faultsOf(drafts: readonly Draft[]): string[] {
	const faults: string[] = [];
	for (const draft of drafts) {
		articleOf(draft);
		const isHarmless = (href: string) =>
			isSafeHref(href) && /^(https?|mailto):$/.test(new URL(href, 'https://site.example').protocol);
		faults.push(...hrefsOf(draft).filter((href) => !isHarmless(href)));
		const { notices: _, ...said } = draft;
		const [name] =
			JSON.stringify(said).match(
				/"(on\w+|style|srcdoc|html|innerHTML)":(?!"(?:normal|h[234]|blockquote)")/,
			) ?? [];
		if (name) faults.push(name);
	}
	return faults;
}

test('code is text only where the HTML parser itself makes text of it', () => {
	const html = [...HOLDERS, ...HANDLERS, ...MUTATIONS].map((p) => p.replaceAll('X', RUN));
	const shown = html.filter((payload) => textOfDraft(readHtml(payload)).includes(RUN));
	// A comment that ends at the first bracket, and two names of elements that are no script's.
	expect(shown).toEqual([
		`<![CDATA[<script>${RUN}</script>]]>`,
		`<scr<script>ipt>${RUN}</script>t`,
		`<script\0>${RUN}</script>t`,
	]);
});

test('direction controls are kept byte for byte, to be checked by the preflight', () => {
	const marks = '\u202Ea\u202C \u2067b\u2069 \u200Fc\u200E \u061Cd';
	expect(textOfDraft(readHtml(`<p>${marks}</p>`))).toBe(marks);
	expect(textOfDraft(readMarkdown(marks))).toBe(marks);
});
