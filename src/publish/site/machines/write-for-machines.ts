import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { feedAddress } from '../../../core/address/address.ts';
import { wholeAddress } from '../../../core/site/site.ts';
import type { Catalogue } from '../catalogue.ts';
import { feedEntries, formatFeed } from './feed.ts';
import { robots } from './robots.ts';
import { sitemapEntries } from './sitemap.ts';
import { writeSitemap } from './write-sitemap.ts';

interface SiteForMachines {
	/** The folder of files that are published as they are. */
	publicDir: string;
	out: string;
	base: string;
	/** Where the site is published: the scheme and the host. */
	address: string;
	locales: readonly string[];
	catalogue: Catalogue;
	/** Returns the site's name and description in an interface language. */
	describeSite: (locale: string) => Promise<{ name: string; description: string }>;
}

/** Writes the feed of each interface language, the sitemap and `robots.txt`. */
export async function writeForMachines(site: SiteForMachines): Promise<void> {
	const { publicDir, out, address, base, locales, catalogue, describeSite } = site;
	const whole = (path: string) => wholeAddress(path, base, address);
	for (const locale of locales) {
		const entries = feedEntries(catalogue, locale);
		const feed = formatFeed({ locale, address, base, ...(await describeSite(locale)), entries });
		await writeFile(join(out, feedAddress(locale)), feed);
	}
	await writeSitemap(out, sitemapEntries(catalogue, locales), whole);
	// A publisher's own `robots.txt` has been copied already.
	if (!existsSync(join(publicDir, 'robots.txt'))) {
		await writeFile(join(out, 'robots.txt'), robots(whole('sitemap.xml')));
	}
}
