import { physicalCss } from './css-faults.ts';
import { importFaults } from './import-faults.ts';
import type { Source } from './imports.ts';

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
const isTest = ({ path }: Source) => path.endsWith('.test.ts');
/** What tests are made of: its texts may name all that the product must not. */
const isTestData = ({ path }: Source) => path.startsWith('src/core/testing/');
const fileName = ({ path }: Source) => path.split('/').at(-1) ?? '';
const all = (source: Source, pattern: RegExp) =>
	[...source.text.matchAll(pattern)].map(([found]) => `${source.path}: ${found.trim()}`);

const HOST = /\b(?:https?|wss?|ftp):\/\/([^/:?#\s'"`<>\\]*)/g;

function isAllowedHost(address: string, host: string): boolean {
	if (host === '' || /\.(invalid|example)$/i.test(host)) return true;
	// Names of vocabularies, which are never asked for.
	return address === 'http://www.w3.org' || address === 'https://schema.org';
}

/** What holds for every file, whatever is in it. */
export const checks: readonly Check[] = [
	{
		rule: 'imports point down',
		faultsOf: importFaults,
		bad: [
			['src/core/a.ts', "import { b } from '../i18n/b.ts';"],
			['src/core/a.ts', "import type { b } from '../reader/b.ts';"],
			['src/core/a.ts', "const b = await import('../browser/b.ts');"],
			['src/core/a.ts', "export * from '../ui/b.ts';"],
			['src/core/a.ts', "import { useState } from 'react';"],
			['src/core/a.ts', "import type { ReactNode } from 'react';"],
			['src/core/a.ts', "import { readFileSync } from 'node:fs';"],
			['src/core/a.ts', "import type { Plugin } from 'vite';"],
			['src/core/a.ts', "import i18next from 'i18next';"],
			['src/core/a.ts', "import { seeded } from './testing/seeded.ts';"],
			['src/core/a.ts', "import data from '../../package.json';"],
			['src/i18n/a.ts', "import { b } from '../browser/b.ts';"],
			['src/i18n/a.ts', "const b = import.meta.glob('../reader/*.ts');"],
			['src/browser/a.ts', "import { b } from '../ui/b.ts';"],
			['src/ui/A.tsx', "import { b } from '../browser/b.ts';"],
			['src/ui/A.tsx', "import {\n\tb,\n} from '../i18n/b.ts';"],
			['src/preferences/a.ts', "import { b } from '../app/b.ts';"],
			['src/reader/a.ts', "import { b } from '../library/b.ts';"],
			['src/reader/blocks/A.tsx', "import { b } from '../../app/b.ts';"],
			['src/library/a.ts', "import type { b } from '../reader/b.ts';"],
			['src/search/a.ts', "import { b } from '../reader/b.ts';"],
			['src/app/A.tsx', "import { b } from '../reader/b.ts';"],
			['src/app/A.tsx', "import { createRoutes } from '../routes.tsx';"],
			['src/app/A.tsx', "import '../styles/main.css';"],
			['src/publish/a.ts', "import { b } from '../i18n/messages.ts';"],
			['src/publish/a.ts', "import { createRenderer } from '../prerender.tsx';"],
			['src/publish/a.ts', "import type { b } from '../reader/b.ts';"],
			['src/routes.tsx', "import { b } from './publish/b.ts';"],
			['src/routes.tsx', "import './main.tsx';"],
			['src/prerender.tsx', "import './styles/main.css';"],
			['src/main.tsx', "import './styles/prose.css';"],
			['src/main.tsx', "import { b } from './publish/b.ts';"],
			['src/reader/a.ts', "import { readFileSync } from 'node:fs';"],
			['src/reader/a.ts', "import { expect } from '@playwright/test';"],
			['src/misplaced/a.ts', "import { b } from '../core/b.ts';"],
		],
		good: [
			['src/core/a.ts', "import * as v from 'valibot';"],
			['src/core/a.test.ts', "import { seeded } from './testing/seeded.ts';"],
			['src/reader/a.test.ts', "import { readFileSync } from 'node:fs';"],
			['src/reader/blocks/A.tsx', "import { b } from '../b.ts';"],
			['src/reader/a.ts', "import { b } from '../preferences/b.ts';"],
			['src/publish/a.ts', "import type { Rendered } from '../prerender.tsx';"],
			['src/publish/a.ts', "import { locales } from '../i18n/locales.ts';"],
			['src/main.tsx', "import './styles/main.css';"],
			['src/routes.tsx', "const b = () => import('./library/b.ts');"],
		],
	},
	{
		rule: 'core knows no browser',
		faultsOf: (source) =>
			source.path.startsWith('src/core/') && !isTest(source) && !isTestData(source)
				? all(source, /\b(?:window|document)\./g)
				: [],
		bad: [
			['src/core/a.ts', 'window.scrollY'],
			['src/core/a.ts', "const b = document.getElementById('b')"],
		],
		good: [
			['src/browser/a.ts', 'window.scrollY'],
			['src/core/testing/a.ts', "const text = '<script>window.ran = 1</script>'"],
			['src/core/a.ts', '/** The text of a document, seen through a window */'],
		],
	},
	{
		rule: 'a file is named after its idea, and no barrel hides it',
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
		rule: 'a component is PascalCase.tsx or holds several, all else is kebab-case.ts',
		faultsOf: (source) =>
			inSources(source) &&
			/\.tsx?$/.test(source.path) &&
			!/^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test)?\.tsx?|[A-Z][A-Za-z0-9]*\.tsx)$/.test(
				fileName(source),
			)
				? [source.path]
				: [],
		bad: [
			['src/core/readingTime.ts', ''],
			['src/core/Outline.ts', ''],
			['src/ui/date_picker.tsx', ''],
		],
		good: [
			['src/ui/Dialog.tsx', ''],
			['src/reader/blocks/text-blocks.tsx', ''],
			['src/core/article/reading-time.test.ts', ''],
		],
	},
	{
		rule: 'exports have names',
		faultsOf: (source) =>
			inSources(source) && /\.tsx?$/.test(source.path)
				? all(source, /^export default\b|^export \{[^}]*\bdefault\b[^}]*\}/gm)
				: [],
		bad: [
			['src/ui/A.tsx', 'export default function A() {}'],
			['src/core/a.ts', 'export default 1;'],
			['src/core/a.ts', 'export { a as default };'],
			['src/core/a.ts', "export { default } from './b.ts';"],
		],
		good: [
			['vite.config.ts', 'export default defineConfig({});'],
			['src/core/a.ts', "/** By default nothing. */\nexport const a = 'export default';"],
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
