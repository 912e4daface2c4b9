import { type APIRequestContext, expect, test } from '@playwright/test';
import type { Scope } from '../../../src/search/answer/answer.ts';
import { Engine } from '../../../src/search/engine/engine.ts';

/*
 * The engine of search, asked here, reads the index of the built site. What the reader sees of it
 * is tested where the page of search is.
 */

const DECLARATION = 'universal-declaration-of-human-rights';
const IN_ARABIC: Scope = { kind: 'language', lang: 'ar' };

function asking(request: APIRequestContext) {
	const loaded: string[] = [];
	const engine = new Engine(async (path) => {
		loaded.push(path);
		const response = await request.get(`/${path}`);
		expect(response.status(), path).toBe(200);
		return response.json();
	});
	const ask = (q: string, scope: Scope = IN_ARABIC, locale = 'ar') =>
		engine.answer({ q, locale, scope, limit: 10 });
	return { ask, loaded };
}

for (const [word, forms] of [
	['حرية', 'حرية الحرية بحرية وحريته حُرِّيَّة حـــرية'],
	['قانون', 'قانون القانون القـــانون بالقانون والقانون قَانُون'],
	['إنسان', 'إنسان انسان الإنسان والانسان للإنسان إِنْسَان'],
] as const) {
	test(`every form of ${word} finds the same articles and passages`, async ({ request }) => {
		const { ask } = asking(request);
		const answers = await Promise.all(forms.split(' ').map((form) => ask(form)));
		const [first] = answers;
		expect(first?.groups.map(({ slug }) => slug)).toContain(DECLARATION);
		for (const { q, groups, articles, passages } of answers) {
			expect([q, articles, passages, groups.map(({ slug }) => slug).sort()]).toEqual([
				q,
				first?.articles,
				first?.passages,
				first?.groups.map(({ slug }) => slug).sort(),
			]);
		}
	});
}

test('a hit has its block’s text around the words, and where they stand in it', async ({
	request,
}) => {
	const { ask } = asking(request);
	const { groups } = await ask('التعليم');
	const group = groups.find(({ slug }) => slug === DECLARATION);
	expect(group).toMatchObject({ lang: 'ar', dir: 'rtl' });
	const { body } = await (await request.get(`/articles/${DECLARATION}/ar.json`)).json();
	for (const { key, text, highlights, firstMatch } of group?.hits ?? []) {
		const block = body.find(({ _key }: { _key: string }) => _key === key);
		const whole = block.children.map((child: { text?: string }) => child.text ?? '').join('');
		expect(whole).toContain(text.replace(/^…|…$/g, ''));
		for (const [from, to] of highlights) expect(text.slice(from, to)).toMatch(/عل[يّ]*م/);
		expect(whole.slice(...firstMatch)).toContain(text.slice(...(highlights[0] ?? [0, 0])));
	}
	expect(group?.hits[0]?.key).toMatch(/^article-26/);
});

test('a section is found by its number, in any digits, and shown with its first lines', async ({
	request,
}) => {
	const { ask } = asking(request);
	for (const q of ['المادة ٧', 'مادة 7', 'المادة ۷']) {
		const { groups } = await ask(q);
		const [hit, ...others] = groups[0]?.hits ?? [];
		expect([q, hit?.key, others]).toEqual([q, 'article-7', []]);
		expect(hit?.text).toMatch(/^المادة 7 — كل الناس سواسية أمام القانون/);
		expect(hit?.firstMatch).toEqual([0, 'المادة 7'.length]);
	}
});

test('words in quotation marks are found as a phrase only', async ({ request }) => {
	const { ask } = asking(request);
	const apart = await ask('الرأي حرية');
	expect(apart.articles).toBeGreaterThan(0);
	expect((await ask('"الرأي حرية"')).articles).toBe(0);
	const { groups } = await ask('«حرية الرأي»');
	const [hit] = groups[0]?.hits ?? [];
	expect(hit?.key).toMatch(/^article-19/);
	expect(hit?.text.slice(...(hit.highlights[0] ?? [0, 0]))).toBe('حرية الرأي');
});

test('the last word is searched as a prefix until a space follows it', async ({ request }) => {
	const { ask } = asking(request);
	const { groups } = await ask('التعل');
	expect(groups[0]?.hits.flatMap(({ key }) => key).join(' ')).toContain('article-26');
	// With a space behind it, it is a word that nobody wrote.
	expect((await ask('التعل ')).articles).toBe(0);
});

test('a search is of one language, or of all', async ({ request }) => {
	const { ask } = asking(request);
	const turkish = await ask('hürriyet', { kind: 'language', lang: 'tr' }, 'tr');
	expect(turkish.groups.map(({ slug, lang }) => [slug, lang])).toEqual([[DECLARATION, 'tr']]);
	expect((await ask('hürriyet')).articles).toBe(0);
	const all = await ask('hürriyet', { kind: 'all' });
	expect(all.groups.map(({ lang }) => lang)).toContain('tr');
});

test('an article that matches in several languages is given once, in the reader’s language', async ({
	request,
}) => {
	const { ask } = asking(request);
	for (const locale of ['fr', 'es']) {
		const { groups } = await ask('nation', { kind: 'all' }, locale);
		const langs = groups.filter(({ slug }) => slug === DECLARATION).map(({ lang }) => lang);
		expect(langs).toHaveLength(1);
	}
	const { groups } = await ask('international', { kind: 'all' }, 'fr');
	expect(groups.find(({ slug }) => slug === DECLARATION)?.lang).toBe('fr');
});

test('a search in one article gives all its passages', async ({ request }) => {
	const { ask } = asking(request);
	const among = await ask('شخص');
	const alone = await ask('شخص', { kind: 'article', slug: DECLARATION });
	expect(alone.groups.map(({ slug }) => slug)).toEqual([DECLARATION]);
	expect(alone.groups[0]?.hits.length).toBeGreaterThan(
		among.groups.find(({ slug }) => slug === DECLARATION)?.hits.length ?? 0,
	);
	const nowhere = await ask('شخص', { kind: 'article', slug: 'no-such-article' });
	expect(nowhere).toMatchObject({ articles: 0, groups: [] });
});

test('a misspelt word leads to the nearest word of the index', async ({ request }) => {
	const { ask } = asking(request);
	const { articles, nearest } = await ask('التعلييم ');
	expect(articles).toBe(0);
	expect(nearest).toMatch(/تعليم/);
});

test('Chinese is found by its characters', async ({ request }) => {
	const { ask } = asking(request);
	const { groups } = await ask('教育', { kind: 'language', lang: 'zh' }, 'zh');
	const [hit] = groups[0]?.hits ?? [];
	expect(hit?.text.slice(...(hit.highlights[0] ?? [0, 0]))).toContain('教育');
});

test('a search loads files of its language only, each once, and of a small library one', async ({
	request,
}) => {
	const { ask, loaded } = asking(request);
	await ask('حرية');
	await ask('حرية');
	expect(new Set(loaded).size).toBe(loaded.length);
	expect(loaded).toEqual(['search-languages/ar.json']);
	await ask('"حرية الرأي"');
	expect(loaded.filter((path) => !/^search(-languages)?\/ar\./.test(path))).toEqual([]);
});

test('when a file of the index is gone, the index is read again', async ({ request }) => {
	let outdated = true;
	const { GoneError } = await import('../../../src/search/engine/index-readers/index-reader.ts');
	const engine = new Engine(async (path, fresh) => {
		if (path.startsWith('search-languages/')) {
			const index = await (await request.get(`/${path}`)).json();
			if (!fresh) index.folder += 'old';
			return index;
		}
		const response = await request.get(`/${path}`);
		if (!response.ok()) {
			outdated = false;
			throw new GoneError(path);
		}
		return response.json();
	});
	const { articles } = await engine.answer({
		q: '"حرية الرأي"',
		locale: 'ar',
		scope: IN_ARABIC,
		limit: 10,
	});
	expect(articles).toBeGreaterThan(0);
	expect(outdated).toBe(false);
});

test('a slip, another keyboard layout, a phrase that is nowhere: what was meant is found', async ({
	request,
}) => {
	const { ask } = asking(request);
	const { suggestions, groups } = await ask('حرية التعلييم ');
	expect(groups.length).toBeGreaterThan(0);
	expect(suggestions).toMatchObject([{ word: 'التعلييم', isNowhere: true }]);
	expect(await ask('hgpvdm')).toMatchObject({ q: 'الحرية', isRetyped: true });
	expect(await ask('"الرأي حرية"')).toMatchObject({ groups: [], nearest: 'الرأي حرية' });
	const [all, some] = [await ask('حرية'), await ask('حرية -الرأي')];
	expect(some.passages).toBeLessThan(all.passages);
	expect((await ask('الض')).articles).toBeGreaterThan(0);
});
