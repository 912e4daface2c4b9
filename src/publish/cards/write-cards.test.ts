import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { imageSize } from 'image-size';
import { BuildCache } from '../cache/build-cache.ts';
import { bytesIn, folderOf, put } from '../site/folder-in-test.ts';
import { readCatalogue } from '../site/read-catalogue.ts';
import { writeCards } from './write-cards.ts';

const article = (lang: string, title: string) =>
	JSON.stringify({
		...{ lang, title, published: '2026-11-27' },
		...(lang === 'en' && { translation: { of: 'ar' } }),
		body: [
			{ _type: 'block', _key: 'a', style: 'normal', children: [{ _type: 'span', text: '-' }] },
		],
	});

const TEXTS = {
	'articles/reading/ar.json': article('ar', 'القراءة'),
	'articles/reading/en.json': article('en', 'Reading'),
	'articles/journey/ar.json': article('ar', 'رِحْلَةٌ (١٣٢٥)'),
};

interface Run {
	cards?: boolean;
	load?: () => Promise<typeof import('@takumi-rs/core')>;
}

/** The last site of a folder. */
const lastOf = new Map<string, string>();

/** Writes the cards of a folder's texts into a new site. Returns it, with what was told and drawn. */
async function cardsIn(folder: string, { cards, ...given }: Run = {}, own = {}) {
	const out = folderOf(own);
	const lines: string[] = [];
	let drawn = 0;
	const load = async () => {
		const takumi = await import('@takumi-rs/core');
		return {
			...takumi,
			Renderer: class extends takumi.Renderer {
				override render(...args: Parameters<InstanceType<typeof takumi.Renderer>['render']>) {
					drawn++;
					return super.render(...args);
				}
			},
		};
	};
	const lastBuild = {
		...{ folder: join(folder, 'cache'), code: 'code' },
		...{ last: lastOf.get(folder) ?? join(folder, 'none'), next: out },
	};
	lastOf.set(folder, out);
	const cache = new BuildCache(out, join(folder, 'temporary'), lastBuild);
	const alts = await writeCards({
		...{ publicDir: folder, out, cache },
		catalogue: await readCatalogue([join(folder, 'articles')]),
		settings: { address: 'https://a.example', name: 'Nashr', locales: ['ar'], cards },
		warn: (line) => lines.push(line),
		...{ load, ...given },
	});
	cache.finish();
	return { out, alts, lines, drawn, files: bytesIn(out) };
}

test('each text has a card, which is drawn again only when its words change', async () => {
	const folder = folderOf(TEXTS);
	const first = await cardsIn(folder);
	expect(Object.fromEntries(first.alts)).toEqual({
		'cards/journey/ar.png': 'رِحْلَةٌ (١٣٢٥) — \u2066Nashr\u2069',
		'cards/reading/ar.png': 'القراءة — \u2066Nashr\u2069',
		'cards/reading/en.png': 'Reading — Nashr',
	});
	expect(Object.keys(first.files).sort()).toEqual([...first.alts.keys()].sort());
	for (const path of first.alts.keys())
		expect(imageSize(readFileSync(join(first.out, path)))).toMatchObject({
			...{ type: 'png', width: 1200, height: 630 },
		});
	expect(first).toMatchObject({ drawn: 3, lines: [] });

	const again = await cardsIn(folder);
	expect(again).toMatchObject({ drawn: 0, files: first.files });

	put(folder, { 'articles/reading/en.json': article('en', 'On reading') });
	const edited = await cardsIn(folder);
	expect(edited.drawn).toBe(1);
	for (const [path, bytes] of Object.entries(first.files))
		expect(edited.files[path] === bytes, path).toBe(path !== 'cards/reading/en.png');

	rmSync(join(folder, 'cache'), { recursive: true });
	expect(await cardsIn(folder)).toMatchObject({ drawn: 3, files: edited.files });
});

test('where no program can draw, a line says why, and no text has a card', async () => {
	const load = () => Promise.reject(new Error('No program for this machine\nTry again'));
	const { alts, lines, files } = await cardsIn(folderOf(TEXTS), { load });
	expect(alts.size + Object.keys(files).length).toBe(0);
	expect(lines).toEqual([
		'No cards are drawn, and pages name preview.png for all texts: No program for this machine',
	]);
});

test('a card that can’t be drawn is named, and the others are there', async () => {
	const load = async () => {
		const takumi = await import('@takumi-rs/core');
		class Renderer extends takumi.Renderer {
			override async render(node: import('@takumi-rs/core').Node) {
				if (JSON.stringify(node).includes('Reading')) throw new Error('Too difficult\nat render');
				return super.render(node, { width: 1200, height: 630 });
			}
		}
		return { ...takumi, Renderer };
	};
	const { alts, lines } = await cardsIn(folderOf(TEXTS), { load });
	expect([...alts.keys()].sort()).toEqual(['cards/journey/ar.png', 'cards/reading/ar.png']);
	expect(lines).toEqual(['No card is drawn for cards/reading/en.png: Too difficult']);
});

test('a title that no face has the letters of has no card, and is named', async () => {
	const folder = folderOf({ ...TEXTS, 'articles/reading/hi.json': article('hi', 'पढ़ना') });
	const { alts, lines } = await cardsIn(folder);
	expect(alts.size).toBe(3);
	expect(lines).toEqual(['No card, as no face has the letters of the title: reading/hi']);
	const chinese = folderOf({ 'articles/a/zh.json': article('zh', '阅读') });
	expect((await cardsIn(chinese)).lines.join()).toMatch(
		/a\/zh; for Chinese: npm install @fontsource/,
	);
});

test('a picture of the publisher’s stays; a site that wants no cards has none', async () => {
	const own = { 'cards/reading/ar.png': 'own' };
	const { files, drawn, alts } = await cardsIn(folderOf(TEXTS), {}, own);
	expect(files['cards/reading/ar.png']).toBe('own');
	expect([drawn, alts.size]).toEqual([2, 3]);
	const without = await cardsIn(folderOf(TEXTS), { cards: false });
	expect(without).toMatchObject({ drawn: 0, lines: [], files: {} });
	expect(existsSync(join(without.out, 'cards'))).toBe(false);
});
