import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { headerPolicy } from '../../../src/publish/site/content-security-policy.ts';
import { headersFor } from '../../../src/publish/site/response-headers.ts';
import { ROOT } from '../../support/build-site.ts';
import { open } from '../../support/watch.ts';

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]+)" \/>/g;
/** What runs or styles from inside a page; data for machines does neither. */
const INLINE = /<(script|style)(?![^>]*(?: src=|application\/ld\+json))[^>]*>([\s\S]*?)<\/\1>/g;

test('no built page contains anything that its Content-Security-Policy forbids', () => {
	const dist = join(ROOT, 'dist');
	const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('.html'),
	);
	expect(pages.length).toBeGreaterThan(50);
	const wrong: string[] = [];
	for (const path of pages) {
		const html = readFileSync(join(dist, path), 'utf8');
		const [policy, ...more] = [...html.matchAll(POLICY)];
		const said = policy?.[1] ?? '';
		if (said === '' || more.length > 0) wrong.push(`${path}: ${more.length + 1} policies`);
		if (/unsafe|data:|blob:|https?:|\*/.test(said)) wrong.push(`${path}: the policy is ${said}`);
		if ((policy?.index ?? 0) > html.search(/<(script|style|link)/))
			wrong.push(`${path}: the policy stands behind what it is for`);
		for (const [, name, text] of html.matchAll(INLINE)) {
			const hash = createHash('sha256')
				.update(text ?? '')
				.digest('base64');
			if (!said.includes(`'sha256-${hash}'`)) wrong.push(`${path}: a ${name} without its hash`);
		}
		const tags = html.replace(INLINE, '').match(/<[a-z][^>]*>/g) ?? [];
		for (const tag of tags) {
			const found = /\s(?:on\w+|style|srcdoc|formaction)=|=["']?\s*(?:javascript|data|blob):/i.exec(
				tag,
			);
			if (found) wrong.push(`${path}: ${tag.slice(0, 100)}`);
		}
	}
	expect(wrong.slice(0, 10)).toEqual([]);
});

test('nothing that is put into a page runs or asks another host', async ({ page }) => {
	const asked: string[] = [];
	// It would answer, if it were asked.
	await page.route(/elsewhere\.invalid/, (route) => {
		asked.push(route.request().url());
		return route.fulfill({ body: 'window.ran = 1' });
	});
	await open(page, '/en/reading-guide/');
	const done = await page.evaluate(async () => {
		const ran = () => 'ran' in window;
		const reports: string[] = [];
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
			reports.push(effectiveDirective),
		);
		const element = (name: string, attributes: object) =>
			Object.assign(document.createElement(name), attributes);
		const ways: Record<string, () => unknown> = {
			// biome-ignore lint/security/noGlobalEval: it is what must not work
			eval: () => eval('window.ran = 1'),
			'a new function': () => new Function('window.ran = 1')(),
			innerHTML: () => {
				document.body.innerHTML += '<img src=x onerror="window.ran = 1">';
			},
			'another policy': () =>
				(
					window as unknown as {
						trustedTypes: { createPolicy: (name: string, rules: object) => void };
					}
				).trustedTypes.createPolicy('other', {}),
			'a text for a script': () =>
				document.head.append(element('script', { text: 'window.ran = 1' })),
			'a worker': () => new Worker('/articles/reading-guide/en.json'),
			'an address for a script': () =>
				document.head.append(element('script', { src: 'https://elsewhere.invalid/a.js' })),
		};
		const refused: string[] = [];
		const tryAll = () => {
			for (const [name, go] of Object.entries(ways)) {
				try {
					go();
				} catch {
					refused.push(name);
				}
			}
		};
		// In a task of the page's own: in that of the test, `eval` is let through.
		await new Promise<void>((next) => setTimeout(() => next(tryAll())));
		const silent = {
			img: { src: 'https://elsewhere.invalid/a.png' },
			iframe: { src: 'https://elsewhere.invalid/' },
			link: { rel: 'stylesheet', href: 'https://elsewhere.invalid/a.css' },
			style: { textContent: 'body { background: url(https://elsewhere.invalid/b) }' },
		};
		for (const [name, attributes] of Object.entries(silent))
			document.body.append(element(name, attributes));
		const answer = await fetch('https://elsewhere.invalid/').catch(() => 'refused');
		// A frame is refused a little later than the rest.
		while (!reports.includes('frame-src')) await new Promise((next) => setTimeout(next, 5));
		return {
			refused,
			ran: ran(),
			answer,
			reports: [...new Set(reports)].sort(),
			all: Object.keys(ways),
		};
	});
	expect(done.refused).toEqual(done.all);
	expect(done.ran).toBe(false);
	expect(done.answer).toBe('refused');
	for (const directive of ['connect-src', 'frame-src', 'img-src', 'style-src-elem'])
		expect(done.reports).toContain(directive);
	expect(asked).toEqual([]);
});

test('pages and files are served with the headers of the table', async ({ request }) => {
	const index = await (await request.get('/')).text();
	const policy = headerPolicy(index);
	const script = index.match(/assets\/[\w-]+\.js/)?.[0] ?? '';
	for (const [path, status] of [
		['', 200],
		['en/', 200],
		['ar/reading-guide/', 200],
		['en/none/', 404],
		['assets/none.js', 404],
		['articles/none.svg', 404],
		['articles/reading-guide/en.json', 200],
		['articles/reading-guide/page.svg', 200],
		['en/feed.xml', 200],
		['service-worker.js', 200],
		[script, 200],
	] as const) {
		const response = await request.get(`/${path}`);
		expect(response.status(), path).toBe(status);
		const lower = Object.entries(headersFor(status === 404 ? '404.html' : path, policy)).map(
			([name, value]) => [name.toLowerCase(), value],
		);
		expect(response.headers(), path).toMatchObject(Object.fromEntries(lower));
	}
	expect(await (await request.get('/_headers')).text()).toContain('frame-ancestors');
});

test('no other site can show a page in a frame', async ({ page, baseURL }) => {
	await page.route('http://outer.invalid/', (route) =>
		route.fulfill({ contentType: 'text/html', body: `<iframe src="${baseURL}/en/"></iframe>` }),
	);
	await page.goto('http://outer.invalid/');
	const [, inner] = page.frames();
	await expect.poll(() => inner?.url()).toMatch(/^chrome-error:/);
});
