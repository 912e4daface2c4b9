import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatAddress } from '../../../core/address/address.ts';
import { textAddress } from '../../../core/site/alternates.ts';
import { wholeAddress } from '../../../core/site/site.ts';
import { chooseTextLang } from '../../../core/text/text-language.ts';
import { type Catalogue, languagesOf } from '../catalogue.ts';
import { MOVED_SCRIPT, movedPage } from './moved-page.ts';

/** As many redirects as Cloudflare Pages reads; pages at the other addresses lead on by themselves. */
const MAX_REDIRECTS = 2000;

interface SiteWithMoves {
	out: string;
	base: string;
	/** Where the site is published: the scheme and the host. */
	address: string;
	locales: readonly string[];
	catalogue: Catalogue;
}

/** Writes a page for each former address of an article, and redirects for hosts that read `_redirects`. */
export async function writeMoves(site: SiteWithMoves): Promise<void> {
	const { out, base, address, locales, catalogue } = site;
	const redirects: string[] = [];
	for (const [slug, { formerly, texts }] of catalogue) {
		for (const former of formerly) {
			for (const locale of locales) {
				const lang = chooseTextLang(languagesOf(catalogue, slug) ?? [], locale) ?? '';
				const path = formatAddress({ kind: 'article', locale, slug }).slice(1);
				const canonical = wholeAddress(textAddress(locales, slug, lang), base, address);
				const title = texts.get(lang)?.title ?? slug;
				const from = formatAddress({ kind: 'article', locale, slug: former }).slice(1);
				await write(
					join(out, from, 'index.html'),
					movedPage({ locale, base, path, canonical, title }),
				);
				redirects.push(`${base}${from} ${base}${path} 301\n`);
			}
		}
	}
	if (redirects.length === 0) return;
	await write(join(out, MOVED_SCRIPT.path), MOVED_SCRIPT.content);
	// The publisher's own rules have been copied already, and come first.
	await appendFile(join(out, '_redirects'), redirects.slice(0, MAX_REDIRECTS).join(''));
}

async function write(file: string, text: string): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
}
