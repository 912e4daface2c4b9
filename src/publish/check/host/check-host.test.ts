import { expect, test } from '@playwright/test';
import { folderOf } from '../../site/folder-in-test.ts';
import { checkHost } from './check-host.ts';
import { HOSTS, type Host, limitsOf } from './host-limits.ts';
import { measureSite, type SiteMeasures } from './measure-site.ts';

const FITS: SiteMeasures = {
	files: 6208,
	bytes: 60e6,
	largest: { path: 'articles/a/map.png', bytes: 3e6 },
	fullest: { path: 'ar', entries: 1003 },
	headers: { rules: 28, lineLength: 769 },
	redirects: { fixed: 3, dynamic: 0 },
};

const SITE = { folder: 'dist', address: 'https://reader.example', locales: 1 };

const errorsOf = (host: Host, site: Partial<SiteMeasures>) =>
	checkHost(SITE, { ...FITS, ...site }, limitsOf(host)).filter(({ level }) => level === 'error');

for (const host of HOSTS)
	test(`${host} takes a site of a thousand articles`, () => expect(errorsOf(host, {})).toEqual([]));

const MIB = 1024 ** 2;
for (const [hosts, site, path, what] of [
	[['cloudflare'], { files: 23_218 }, 'files', '23218, and Cloudflare Pages takes at most 20000'],
	[['vercel', 'any'], { files: 15_001 }, 'files', '15001, and .* takes at most 15000'],
	[['github', 'any'], { bytes: 1.2e9 }, 'bytes', '1200000000, and .* takes at most 1000000000'],
	[
		['cloudflare', 'any'],
		{ largest: { path: 'a.mp4', bytes: 26 * MIB } },
		'bytes of a.mp4',
		'27262976, and .* takes at most 26214400',
	],
	[
		['github'],
		{ largest: { path: 'a.mp4', bytes: 101 * MIB } },
		'bytes of a.mp4',
		'105906176, and GitHub Pages takes at most 104857600',
	],
	[
		['netlify', 'any'],
		{ fullest: { path: 'ar', entries: 54_001 } },
		'files and folders in ar',
		'54001, and .* takes at most 54000',
	],
	[['cloudflare'], { headers: { rules: 101, lineLength: 9 } }, 'rules in _headers', '101, '],
	[
		['cloudflare'],
		{ headers: { rules: 1, lineLength: 2001 } },
		'characters in a line of _headers',
		'2001, ',
	],
	[
		['cloudflare', 'any'],
		{ redirects: { fixed: 2001, dynamic: 0 } },
		'redirects in _redirects',
		'2001, ',
	],
	[
		['cloudflare'],
		{ redirects: { fixed: 0, dynamic: 101 } },
		'redirects with * or :name in _redirects',
		'101, ',
	],
] as [Host[], Partial<SiteMeasures>, string, string][]) {
	for (const host of hosts) {
		test(`${host} refuses a site with ${JSON.stringify(site)}`, () => {
			const errors = errorsOf(host, site);
			expect(errors).toMatchObject([{ file: 'dist', path }]);
			expect(errors[0]?.what).toMatch(new RegExp(`^${what}`));
		});
	}
}

test('where there are many languages of the interface, fewer of them are proposed', () => {
	const findings = checkHost({ ...SITE, locales: 12 }, { ...FITS, files: 23_218 }, limitsOf('any'));
	expect(findings[0]?.todo).toContain('each of the 12 languages');
});

test('what a host doesn’t read, and the address of the example, are warnings', () => {
	const site = { ...SITE, address: 'https://matn.example' };
	expect(checkHost(site, FITS, limitsOf('github'))).toMatchObject([
		{ level: 'warning', path: '_headers', what: 'GitHub Pages doesn’t read it' },
		{ level: 'warning', path: '_redirects' },
		{ level: 'warning', file: 'site.json', path: 'address' },
	]);
});

test('a built site is measured', async () => {
	const site = folderOf({
		'index.html': 'four',
		'ar/a/index.html': 'twelve bytes',
		'ar/b/index.html': '-',
		_headers: '# all\n/*\n  A: b\n\n/assets/*\n  C: long value\n',
		_redirects: '/a /b 301\n# no\n/c/* /d/:splat\n/e/:slug /f\n',
	});
	expect(await measureSite(site)).toMatchObject({
		files: 5,
		largest: { path: '_headers' },
		fullest: { path: '', entries: 4 },
		headers: { rules: 2, lineLength: 15 },
		redirects: { fixed: 1, dynamic: 2 },
	});
	expect(await measureSite(`${site}/none`)).toBeUndefined();
});
