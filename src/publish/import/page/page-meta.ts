import type { Element, Root } from 'hast';
import type { Named } from '../../../core/article/article.ts';
import type { DraftMeta } from '../draft.ts';
import { languageOf } from '../elements/attributes.ts';
import { attribute, elementsIn, firstElement, hasWord, textIn } from '../elements/hast-node.ts';
import { readDay, readName, settledFields } from '../meta-values.ts';
import type { PageAddress } from './page-address.ts';

/** Reads an article's metadata from a page; the titles in its head are separate, since headings count too. */
export function readPageMeta(
	page: Root,
	address: PageAddress,
): { meta: DraftMeta; titles: string[] } {
	const elements = [...elementsIn(page)];
	const named = namedValues(elements);
	const data = linkedData(elements);
	const first = (...names: string[]) => names.flatMap((name) => named.get(name) ?? [])[0];
	const html = firstElement(page, 'html');
	const body = firstElement(page, 'body');
	const said = { ...(body && languageOf(body)), ...(html && languageOf(html)) };
	const time = elements.find(
		(element) =>
			element.tagName === 'time' &&
			(hasWord(element, 'itemProp', ['datepublished']) || 'pubDate' in element.properties),
	);

	const published = readDay(
		text(data.datePublished) ??
			first('article:published_time', 'datepublished', 'dc.date', 'dcterms.date', 'date') ??
			(time && attribute(time, 'dateTime')),
	);
	const url = address.source;
	const site = first('og:site_name') ?? text(record(data.publisher).name);
	const pageTitle = firstElement(page, 'title');
	const titles = [
		first('og:title'),
		first('twitter:title'),
		text(data.headline),
		pageTitle && textIn({ ...pageTitle, tagName: 'span' }),
	];
	return {
		meta: settledFields({
			lang: said.lang,
			dir: said.dir === 'auto' ? undefined : said.dir,
			published,
			updated: readDay(text(data.dateModified) ?? first('article:modified_time')),
			authors: authorsOf(data.author, named),
			source: url ? readName(site ?? url, url) : readName(site),
			license: licenseOf(elements, data.license, address.base),
			tags: named.get('article:tag') ?? first('keywords')?.split(/[,،;]/),
		}),
		titles: titles.flatMap((title) => title?.replace(/\s+/g, ' ').trim() || []),
	};
}

function namedValues(elements: readonly Element[]): Map<string, string[]> {
	const named = new Map<string, string[]>();
	for (const element of elements) {
		if (element.tagName !== 'meta') continue;
		const names = ['property', 'name', 'itemProp'].map((name) => attribute(element, name));
		const name = names.find(Boolean)?.toLowerCase();
		const content = attribute(element, 'content')?.trim();
		if (name && content) named.set(name, [...(named.get(name) ?? []), content]);
	}
	return named;
}

const ARTICLE_TYPE = /Article|Posting|Report|WebPage|CreativeWork|Book|Chapter/;

/** Returns the article's node in the page's JSON-LD; an empty object if there is none. */
function linkedData(elements: readonly Element[]): Record<string, unknown> {
	for (const element of elements) {
		if (element.tagName !== 'script' || attribute(element, 'type') !== 'application/ld+json')
			continue;
		const code = element.children
			.map((child) => (child.type === 'text' ? child.value : ''))
			.join('');
		const nodes = [jsonOf(code)].flat().flatMap((node) => [node, record(node)['@graph']].flat());
		const article = nodes.find((node) => ARTICLE_TYPE.test(String(record(node)['@type'])));
		if (article) return record(article);
	}
	return {};
}

function jsonOf(code: string): unknown {
	try {
		return JSON.parse(code);
	} catch {
		return undefined;
	}
}

function record(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value : undefined);

function authorsOf(data: unknown, named: Map<string, string[]>): Named[] {
	const linked = [data].flat().flatMap((author) => {
		const name = text(author) ?? text(record(author).name);
		return readName(name, text(record(author).url)) ?? [];
	});
	if (linked.length > 0) return linked;
	const names = named.get('author') ?? named.get('dc.creator') ?? named.get('article:author') ?? [];
	return names.filter((name) => !/^https?:/.test(name)).flatMap((name) => readName(name) ?? []);
}

function licenseOf(elements: readonly Element[], data: unknown, address?: string) {
	const link = elements.find(
		(element) => /^(a|link)$/.test(element.tagName) && hasWord(element, 'rel', ['license']),
	);
	const url = (link && attribute(link, 'href')) ?? text(data) ?? text(record(data).url);
	const name = (link && textIn(link).trim()) || text(record(data).name) || url;
	return readName(name, url, address);
}
