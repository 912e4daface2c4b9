import { physicalCss } from './css-faults.ts';
import type { Source } from './source.ts';

/** A rule that every file is held to, with samples that show that it sees what breaks it. */
interface Check {
	rule: string;
	faultsOf: (source: Source) => string[];
	/** Files that break it: path and text. */
	bad: readonly (readonly [path: string, text: string])[];
	/** Files that look as if they did, and don't. */
	good: readonly (readonly [path: string, text: string])[];
}

const inSources = ({ path }: Source) => path.startsWith('src/');
/** What tests are made of: its texts may name all that the product must not. */
const isTestData = ({ path }: Source) => path.startsWith('src/core/testing/');
const all = (source: Source, pattern: RegExp) =>
	[...source.text.matchAll(pattern)].map(([found]) => `${source.path}: ${found.trim()}`);

const HOST = /\b(?:https?|wss?|ftp):\/\/([^/:?#\s'"`<>\\]*)/g;

/** What the names of vocabularies begin with. They are never asked for. */
const VOCABULARIES = new Set([
	'http://purl.org',
	'http://www.idpf.org',
	'http://www.w3.org',
	'https://schema.org',
]);

function isAllowedHost(address: string, host: string): boolean {
	if (host === '' || /\.(invalid|example)$/i.test(host)) return true;
	return VOCABULARIES.has(address);
}

/** What holds for every file, whatever is in it. */
export const checks: readonly Check[] = [
	{
		rule: 'a file is named after its idea',
		faultsOf: (source) =>
			inSources(source) &&
			/(^|[/-])(utils?|helpers?|common|misc|index)(\/|\.tsx?$|\.test\.ts$)/i.test(source.path)
				? [source.path]
				: [],
		bad: [
			['src/core/utils.ts', ''],
			['src/core/date-utils.ts', ''],
			['src/core/helper.ts', ''],
			['src/common/a.ts', ''],
			['src/ui/helpers/A.tsx', ''],
			['src/reader/index.ts', ''],
			['src/reader/index.tsx', ''],
		],
		good: [
			['src/core/article/outline.ts', ''],
			['src/search/search-index.css', ''],
			['e2e/index.ts', ''],
		],
	},
	{
		// `publish/vite/unused-functions.ts`
		rule: 'what the build leaves out of React is not imported',
		faultsOf: (source) =>
			all(
				source,
				/import \{[^}]*\b(?:Activity|ViewTransition|cloneElement|lazy|use|useActionState|useDeferredValue|preload|preloadModule|preinit|preinitModule|preconnect|prefetchDNS)\b[^}]*\} from 'react(?:-dom)?';/g,
			),
		bad: [
			['src/ui/A.tsx', "import { lazy } from 'react';"],
			['src/ui/A.tsx', "import { type ReactNode, use, useState } from 'react';"],
			['src/main.tsx', "import {\n\tflushSync,\n\tpreload,\n} from 'react-dom';"],
		],
		good: [
			['src/ui/A.tsx', "import { type ReactNode, useState } from 'react';"],
			['src/ui/A.tsx', "import { lazy } from './lazy.ts';"],
		],
	},
	{
		rule: 'start and end, not left and right',
		faultsOf: (source) => (inSources(source) ? physicalCss(source) : []),
		bad: [
			['src/styles/a.css', 'a { margin-left: 1px }'],
			['src/styles/a.css', 'a { padding-right: 1px }'],
			['src/styles/a.css', 'a { border-left-color: red }'],
			['src/styles/a.css', 'a { border-top-left-radius: 1px }'],
			['src/styles/a.css', 'a { scroll-margin-left: 1px }'],
			['src/styles/a.css', 'a { left: 0 }'],
			['src/styles/a.css', 'a {\n\tright: 0;\n}'],
			['src/styles/a.css', 'a { text-align: left }'],
			['src/styles/a.css', 'pre code { text-align: left; }'],
			['src/styles/a.css', 'pre { text-align: left; float: right; }'],
			['src/styles/a.css', 'a { float: right }'],
			['src/styles/a.css', 'a { background: url(a.svg) left center }'],
			['src/styles/a.css', 'a { background: linear-gradient(to right, red, blue) }'],
			['src/styles/a.css', 'a { transform-origin: top left }'],
			['src/styles/a.css', 'a { margin: 0 1px 0 2px }'],
			['src/styles/a.css', 'a { padding: 0 calc(1px + 2px) 0 0; }'],
			['src/styles/a.css', 'a { inset: 0 auto 0 0; }'],
			['src/styles/a.css', 'a { border-radius: 1px 0 0 1px }'],
			['src/styles/a.css', 'a { @apply flex ml-2; }'],
			['src/ui/A.tsx', '<a className="flex ml-2" />'],
			['src/ui/A.tsx', '<a className="pr-[3px]" />'],
			['src/ui/A.tsx', '<a className="md:-left-4" />'],
			['src/ui/A.tsx', '<a className="hover:text-right" />'],
			['src/ui/A.tsx', '<a className="rounded-tl-lg" />'],
			['src/ui/A.tsx', "<a className={open ? 'border-l' : 'flex'} />"],
			['src/ui/A.tsx', '<a className={`flex ${open ? "ms-2" : "mr-2"}`} />'],
			['src/ui/A.tsx', '<a className={`flex ${name} -mt-2!`} />'],
			['src/ui/A.tsx', "const LINK = 'flex pt-2';"],
			['src/ui/A.tsx', "<A {...props} className={join('flex', isOpen && 'w-full')} />"],
			['src/ui/A.tsx', '<a className="[@media(any-hover:none)]:max-h-[calc(1rem+2px)]" />'],
			['src/ui/A.tsx', '<a className="md:inset-s-0 group-hover:left-(--x)" />'],
			['src/ui/A.tsx', '<a className="translate-x-1/2" />'],
			['src/ui/A.tsx', '<a className="bg-linear-to-r" />'],
			['src/ui/A.tsx', '<a style={{ marginLeft: 1 }} />'],
			['src/ui/A.tsx', '<a style={{ top: 0, left: 0 }} />'],
			['src/ui/A.tsx', "element.style.right = '0';"],
		],
		good: [
			['src/styles/a.css', 'a { margin-inline-start: 1px; inset-inline-end: 0; }'],
			['src/styles/a.css', 'a { text-align: start; float: inline-end; }'],
			['src/styles/a.css', '/* left: the reader has left */'],
			['src/styles/a.css', 'pre {\n\tpadding: 1px;\n\ttext-align: left;\n}'],
			['src/styles/a.css', 'a { margin: 0 1px 2px 1px; inset: auto 0 0; border-radius: 1px }'],
			['src/styles/a.css', 'a { padding: 1px clamp(1rem, 5vw, 2rem) 2rem; }'],
			['src/ui/A.tsx', '<a className="ms-2 pe-1 text-start html-code" />'],
			[
				'src/ui/A.tsx',
				'<a className="mbs-2 -inset-be-px block-8 min-inline-0 border-bs rounded-ss-lg" />',
			],
			['src/ui/A.tsx', '<path d="M10 14h-4.5w-1" /> // right-to-left, what is left'],
			['src/ui/A.tsx', 'const [left, setLeft] = useState(null); box.left;'],
		],
	},
	{
		rule: 'no other host is named',
		// What publishing reads and writes is full of addresses; it asks for none of them.
		faultsOf: (source) =>
			inSources(source) && !source.path.startsWith('src/publish/') && !isTestData(source)
				? [...source.text.matchAll(HOST)]
						.filter(([address, host = '']) => !isAllowedHost(address, host))
						.map(([address]) => `${source.path}: ${address}`)
				: [],
		bad: [
			['src/app/A.tsx', '<script src="https://cdn.test/a.js" />'],
			['src/styles/a.css', "@import url('https://fonts.test/a.css');"],
			['src/core/a.ts', "const a = 'http://schema.org';"],
			['src/core/a.ts', "const a = 'https://www.w3.org/a';"],
			['src/core/a.ts', "const a = 'https://example.test.invalid.org';"],
			['src/i18n/messages/en.json', '{ "a": "https://a.test" }'],
			['src/browser/a.ts', "new WebSocket('wss://a.test/')"],
		],
		good: [
			['src/core/a.ts', "const a = 'https://matn.example/ar/';"],
			['src/core/a.ts', 'const a = "http://prerender.invalid";'],
			['src/core/a.ts', "const a = 'https://schema.org';"],
			['src/ui/A.tsx', '<svg xmlns="http://www.w3.org/2000/svg" />'],
			['src/styles/a.css', 'a[href^="http"] {}'],
			['src/core/testing/a.ts', "const href = 'http://user@a.test/'"],
			['src/publish/a.ts', "const NAMESPACE = 'http://purl.org/rss/1.0/';"],
		],
	},
	{
		rule: 'the lock file names no registry',
		faultsOf: (source) => (source.path === 'package-lock.json' ? all(source, /"resolved".*/g) : []),
		bad: [['package-lock.json', '{ "resolved": "https://registry.test/a.tgz" }']],
		good: [['package-lock.json', '{ "version": "1.0.0", "integrity": "sha512-" }']],
	},
];
