import type { Breadth } from '../../support/matrix.ts';

/** What an answer is made of: another version of a script has another name, of data it has the same. */
type Content = 'script' | 'data' | 'file';

interface Request {
	/** The path below the site's base; a file of the build is known by the module that it was made of. */
	path: RegExp;
	content: Content;
	/** What the reader does that asks for it; a file of walks for each. */
	when: 'start' | 'control' | 'link' | 'search' | 'save';
}

const part = (name: string) => new RegExp(`^src/i18n/messages/${name}/[a-z]+\\.json$`);
const script = (name: string) => new RegExp(`^src/${name}\\.tsx?$`);
const ARTICLE = /^articles\/[^/-][^/]*\/[a-z-]+\.json$/;
const MESSAGES = /^src\/i18n\/messages\/[a-z]+\.json$/;
const SHARED = /^_(?!start-|rolldown-runtime-)[\w-]+\.js$/;
const FACE = /\.woff2$/;
const PICTURE = /^(articles\/.+|[\w-]+)\.(svg|png|jpe?g|webp|avif)$/;

/**
 * Every request that a page makes, by what makes it. Each row is tried with each fault; one that
 * the site makes and that has no row here fails a test, as does a row that nothing asks for.
 */
const table = {
	page: { path: /^$|\/$|\.html$/, content: 'file', when: 'start' },
	'the first scripts': {
		path: /^_(start|rolldown-runtime)-.*\.js$/,
		content: 'script',
		when: 'start',
	},
	'the first messages': { path: MESSAGES, content: 'script', when: 'start' },
	'the first article': { path: ARTICLE, content: 'data', when: 'start' },
	'the first list': { path: /^articles\/-\/.+\.json$/, content: 'data', when: 'start' },
	letters: { path: FACE, content: 'file', when: 'start' },
	pictures: { path: PICTURE, content: 'file', when: 'start' },
	'web manifest': { path: /\.webmanifest$/, content: 'data', when: 'start' },
	'what comes after the start': {
		path: script('offline/after-start'),
		content: 'script',
		when: 'start',
	},

	settings: { path: script('preferences/settings'), content: 'script', when: 'control' },
	typography: { path: /^src\/styles\/typography\.css$/, content: 'file', when: 'control' },
	'shared scripts': { path: SHARED, content: 'script', when: 'control' },
	'messages of the settings': { path: part('settings'), content: 'script', when: 'control' },
	extras: { path: script('reader/extras/extras'), content: 'script', when: 'control' },
	'messages of the extras': { path: part('reader'), content: 'script', when: 'control' },
	notes: { path: script('notes/notes-route'), content: 'script', when: 'control' },
	'messages of the notes': { path: part('notes'), content: 'script', when: 'control' },
	'share sheet': { path: script('reader/extras/ShareSheet'), content: 'script', when: 'control' },
	speech: { path: script('speech/speech'), content: 'script', when: 'control' },
	'messages of speech': { path: part('speech'), content: 'script', when: 'control' },
	silence: { path: /^src\/speech\/silence\.flac$/, content: 'file', when: 'control' },
	'lost target': { path: script('core/address/find-target'), content: 'script', when: 'control' },
	'the text that a lost link is of': { path: ARTICLE, content: 'data', when: 'control' },
	'second texts': { path: script('reader/beside/load-beside'), content: 'script', when: 'control' },
	'messages of second texts': { path: part('beside'), content: 'script', when: 'control' },
	'offline sheet': { path: script('offline/offline-sheet'), content: 'script', when: 'control' },
	'messages of the offline sheet': { path: part('offline'), content: 'script', when: 'control' },
	sizes: { path: /^articles\/sizes\.json$/, content: 'data', when: 'control' },
	book: { path: script('offline/book/download-book'), content: 'script', when: 'control' },
	'the text of the book': { path: ARTICLE, content: 'data', when: 'control' },
	'pictures of the book': { path: PICTURE, content: 'file', when: 'control' },
	'new version': { path: script('offline/new-version'), content: 'script', when: 'control' },

	'the library': { path: script('library/library-route'), content: 'script', when: 'link' },
	'messages of the library': { path: part('library'), content: 'script', when: 'link' },
	list: { path: /^articles\/-\/.+\.json$/, content: 'data', when: 'link' },
	article: { path: ARTICLE, content: 'data', when: 'link' },
	'the second text': { path: ARTICLE, content: 'data', when: 'link' },
	'another language': { path: ARTICLE, content: 'data', when: 'link' },
	'messages of another language': { path: MESSAGES, content: 'script', when: 'link' },
	'the search': { path: script('search/search-route'), content: 'script', when: 'link' },
	'messages of the search': { path: part('search'), content: 'script', when: 'link' },

	'search worker': { path: /^assets\/worker-[\w-]+\.js$/, content: 'script', when: 'search' },
	engine: { path: script('search/engine/engine'), content: 'script', when: 'search' },
	'what the engine reads with': {
		path: script('search/engine/read-json'),
		content: 'script',
		when: 'search',
	},
	index: { path: /^search\/index\.json$/, content: 'data', when: 'search' },
	slugs: { path: /^search\/articles\.\w+\/\d+\.json$/, content: 'data', when: 'search' },
	'index of a language': { path: /^search-languages\/.+\.json$/, content: 'data', when: 'search' },
	pairs: { path: /^search\/.+\/pairs\/.+\.json$/, content: 'data', when: 'search' },

	'service worker': { path: /^service-worker\.js$/, content: 'script', when: 'save' },
	'list of files': { path: /^files\.json$/, content: 'data', when: 'save' },
	'empty page': { path: /^shell\.html$/, content: 'file', when: 'save' },
	'style sheet': {
		path: /^(?!src\/).*\.css$|\.css#0$|^_start-.*#0$/,
		content: 'file',
		when: 'save',
	},
	'a text to save': { path: ARTICLE, content: 'data', when: 'save' },
	'a picture to save': { path: PICTURE, content: 'file', when: 'save' },
	'fonts to save': { path: FACE, content: 'file', when: 'save' },
} as const satisfies Record<string, Request>;

/** A row of the table, by its name. */
export type Name = keyof typeof table;

/** The rows that one thing that the reader does asks for. */
export type NameOf<W extends Request['when']> = {
	[N in Name]: (typeof table)[N]['when'] extends W ? N : never;
}[Name];

/** Every row. */
export const requests: Readonly<Record<Name, Request>> = table;

/** The names of all rows. */
export const names = Object.keys(table) as Name[];

/** What can become of an answer. */
export const faults = [
	'refused',
	'cut off half-way',
	'an error of the server',
	'missing',
	'a page instead',
	'another version',
	'late',
] as const;

export type Fault = (typeof faults)[number];

/**
 * The faults that a request can meet; a chosen part of them is one, another from row to row of the
 * table, and lateness. That comes last: it leaves the page with what it asked for.
 */
export function faultsOf(name: Name, breadth: Breadth = 'all'): Fault[] {
	// Only data keeps its address from one version to the next.
	const all = faults.filter(
		(fault) => fault !== 'another version' || requests[name].content === 'data',
	);
	if (breadth === 'all') return all;
	const failing = all.slice(0, -1);
	return [failing[names.indexOf(name) % failing.length] ?? 'refused', 'late'];
}
