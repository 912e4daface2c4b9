import { injections, odd } from './hostile-texts.ts';

/** An address that somebody made up to break the page at it. */
interface HostileAddress {
	/** Below the site's base, as it stands in a link. */
	path: string;
	/** Where a move to it within a page begins: a page that no such address leads to. */
	from: string;
	/** Whether it is one of many that have the same in other places. */
	isPart?: boolean;
}

const RLO = '\u202E';
const GUIDE = 'en/reading-guide/';

/** What goes into any part of an address. */
const parts = [
	...['__proto__', 'constructor', 'toString', 'then', 'index.html', '404.html', '-', '...', '.%2e'],
	...['%', '%00', 'a%00b', '%D9%8', '%E0%A4%A', '%F0%9F', '%ED%A0%BD', '%ud83d', '%c0%ae', '%ff'],
	...['..%2f..%2f..%2fetc%2fpasswd', '%5C%5Celsewhere.invalid', '%2F%2Felsewhere.invalid', '%252e'],
	...[RLO, `${RLO}gnp.exe`, '\u2066\u2069\u2069', '%E2%80%AE', '\uFEFF', '\u0301'.repeat(300)],
	...['javascript:window.ran=1', 'data:text/html,x', '"><img src=x onerror=window.ran=1>'],
	...[
		'9007199254740993',
		'1e308',
		'-1',
		'NaN',
		'null',
		'[object Object]',
		'{{name}} $t(site.name)',
	],
	...['x'.repeat(6000), 'ض'.repeat(1000), '%25'.repeat(1500), '-'.repeat(3000), 'a-'.repeat(1500)],
];

/** Addresses whose host is in their path, for whoever joins them without looking. */
const elsewhere = [
	...['/elsewhere.invalid/', '/elsewhere.invalid/en/', '//elsewhere.invalid/en/reading-guide/'],
	...['\\elsewhere.invalid\\en\\', '/%2Felsewhere.invalid/', '/elsewhere.invalid/?q=1#name'],
];

const paths = [
	...elsewhere,
	...['EN/', 'ar-SA/', 'en%00/', 'en//reading-guide//', 'en/./../en/reading-guide', 'en;x=1/'],
	...[
		'READING-GUIDE/',
		'reading-guide./',
		'reading-guide;x=1/',
		'reading-guide%2F',
		'%72eading-guide/',
	],
	...['reading-guide/extra/', 'search/extra/', 'search%00/', '-/', '-/-/', '-/0/', '-/1/', '-/-1/'],
	...['-/1e3/', '-/99999999999999999999/', '-/2%00/', '-/tag-/', '-/tag-__proto__/', '-/in-en/'],
	...['-/in-__proto__/', '-/in-ar/by-title/99/', '-/by-title/by-title/', '-/tag-..%2f..%2f/'],
	...[`-/tag-${'a'.repeat(5000)}/`, `-/in-${'x-'.repeat(2000)}y/`, '-/2/3/4/5/6/7/8/9/'],
].map((path) => (/^(\/|\\|EN|ar|en)/.test(path) ? path : `en/${path}`));

const queries = [
	...[
		'text=ar&text=en&text=%3Cscript%3E',
		'with=ar&with=ar&text=ar',
		'text=ar%00',
		'text',
		'&&&===',
	],
	...['text=ar&with=__proto__', 'words=en.0-9999999.abcd', 'words=en.9999998-9999999.abcd'],
	...['words=en.0-9007199254740993.aaaa', 'words=en.-1-5.aaaa', 'words=en.5-1.aaaa', 'words=..-.'],
	...['words=__proto__.0-9.aaaa', `words=${'en.0-1.aaaa'.repeat(300)}`, '?'.repeat(2000)],
	...['a[]=1&a[b]=2&__proto__[ran]=1', 'text=\uD83D&with=\uDE00', 'q=1&in=2&from=3&page=4'],
];

const searches = [
	...['q=%22'.repeat(50), `q=${'%22 '.repeat(300)}`, 'q=*&lang=*', 'q=the&lang=all&in=toString'],
	...[
		'q=the&in=..%2F..%2Fx',
		'q=the&in=reading-guide%00',
		'q=the&lang=..%2F..%2F',
		'q=the&lang=__proto__',
	],
	...[
		'q=the&lang=constructor',
		'q=the&from=//elsewhere.invalid',
		'q=the&from=javascript:window.ran=1',
	],
	...['q=the&q=all&lang=en&lang=all', 'q=%00', 'q=the%00', 'q=\uD83D', 'q=%ED%A0%BD', 'q=   '],
	...[
		`q=${'word '.repeat(1200)}`,
		`q=${'ض'.repeat(1000)}`,
		`q=${'字'.repeat(600)}`,
		`q=${'👨‍👩‍👧‍👦'.repeat(50)}`,
	],
	...[`q=${RLO}gnihton dnif`, `q=a${'\u0301'.repeat(500)}`, 'q=__proto__ constructor toString'],
];

/** What each part is put into: pages of their own, and the search, which is gone to from another page. */
const pagesWith = (part: string) => [
	`${part}/`,
	`en/${part}/`,
	`${GUIDE}?text=${part}`,
	`${GUIDE}?with=${part}&words=${part}#name`,
	`en/-/tag-${part}/?in=${part}`,
];

const pages = (isPart: boolean) => (path: string) => ({ path, from: '/en/search/', isPart });
const search = (isPart: boolean) => (query: string) => ({
	...{ path: `en/search/?${query}`, from: '/en/', isPart },
});

/** Addresses of every kind. */
export const addresses: readonly HostileAddress[] = [
	...[...paths, ...queries.map((query) => `${GUIDE}?${query}#name`)].map(pages(false)),
	...parts.flatMap(pagesWith).map(pages(true)),
	...searches.map(search(false)),
	...[
		...injections.map((text) => `q=${encodeURIComponent(text)}`),
		...parts.map((part) => `q=${part}&in=${part}&from=${part}&lang=${part}`),
	].map(search(true)),
];

/** Addresses that no server takes, for moves within a page. */
export const longAddresses: readonly HostileAddress[] = [
	{ path: `en/${'x'.repeat(100_000)}/`, from: '/en/search/' },
	{ path: `${'x'.repeat(100_000)}/`, from: '/en/search/' },
	{ path: `${GUIDE}?text=${'x'.repeat(100_000)}`, from: '/en/search/' },
	{ path: `${GUIDE}?${'a=1&'.repeat(25_000)}`, from: '/en/search/' },
	{ path: `en/-/tag-${'a-'.repeat(50_000)}/`, from: '/en/search/' },
	{ path: `en/search/?q=${'x'.repeat(100_000)}`, from: '/en/' },
	{ path: `en/search/?q=${'word '.repeat(20_000)}`, from: '/en/' },
	{ path: `en/search/?q=${'%22a '.repeat(10_000)}`, from: '/en/' },
	{ path: `en/search/?q=a${'\u200D'.repeat(30_000)}\u0301`, from: '/en/' },
];

/** What may stand behind `#`. */
export const fragments: readonly string[] = [
	...[...injections, ...odd, ...parts],
	...['', '#', '_root', '_content', '_rest', '_title', 'head', ':~:text=the', 'name:~:text=x,-y'],
	...[':~:text=%', ':~:text=<script>window.ran=1</script>', 'name&name', '\uD83D', 'name\uDE00'],
	'x'.repeat(100_000),
	'%'.repeat(100_000),
	'%25'.repeat(30_000),
	`a${'-'.repeat(100_000)}!b`,
	`${'!'.repeat(100_000)}1`,
	`a${'\u200D'.repeat(50_000)}\u0301`,
	'كلام-'.repeat(10_000),
	'name '.repeat(20_000),
];
