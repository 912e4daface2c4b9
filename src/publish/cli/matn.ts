import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { allLocales, isLocale } from '../../i18n/locales.ts';
import { PACKAGE } from './package-folder.ts';
import { progressOn } from './progress.ts';

const HELP = `matn COMMAND [FOLDER] [options]

Makes a site of articles: static files, for any host. FOLDER is the site's (this one): site.json,
articles/, and what else is published as it is, such as icon.svg or _headers.

  matn new      writes site.json and a first article
  matn dev      shows the site, and each change at once
  matn build    writes the site into dist/; files that have not changed stay as they are
  matn preview  serves what was built
  matn import   brings texts in: matn import --help
  matn check    lists what is not right yet: matn check --help

  --lang L       new: the language of the interface and the article (${allLocales.join(', ')}; en)
  --name NAME    new: the site's name
  --address URL  new: where it will be published, such as https://reader.example
  --out FOLDER   build, preview: where the built site is, from FOLDER (dist)
  --keep-old     build: keeps what pages of the last two builds load, for tabs that are open
  --base PATH    build, dev, preview: the path below the address, such as /texts/ (/)
  --port NUMBER  dev, preview
  --json         new, build: prints what was done as JSON; check and import have it, too
  --verbose      shows where in the program an error comes from, too
  --help, --version

Output has no colours. Exit codes: 0 done; 1 not done, and an error says why; 2 wrong use; those of
import and check are in their help.`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const OPTIONS = {
	...{ lang: { ...text, default: 'en' }, name: text, address: text },
	...{ out: { ...text, default: 'dist' }, base: { ...text, default: '/' }, port: text },
	...{ 'keep-old': flag, json: flag, help: { ...flag, short: 'h' }, version: flag },
} as const;

type Values = ReturnType<typeof parse>['values'];

const parse = (args: string[]) => parseArgs({ args, options: OPTIONS, allowPositionals: true });

/** Wrong use of the program, with the right use. */
class WrongUse extends Error {}

// Each command loads what it needs, so that a short one is done at once.
const siteConfigs = () => import('./site-config.ts');

const COMMANDS: Record<string, (folder: string, values: Values) => Promise<void>> = {
	async new(folder, { lang, name, address, json }) {
		if (!isLocale(lang)) throw new WrongUse(`--lang ${lang} is none of ${allLocales.join(', ')}`);
		const { parseSettings } = await import('../folder/site-settings.ts');
		const { newSite } = await import('../folder/new-site.ts');
		parseSettings(JSON.stringify({ name, address }), 'matn new');
		const written = await newSite(folder, { lang, name, address });
		if (json) return console.log(JSON.stringify({ written }));
		for (const path of written) console.log(`${join(shown(folder), path)} is written`);
		if (written.length === 0) console.log('There is a site already: nothing is written.');
		console.log(`Next: ${called('dev', folder)}`);
	},
	async dev(folder, values) {
		const [{ createServer }, { siteConfig }] = await Promise.all([import('vite'), siteConfigs()]);
		const server = await createServer(siteConfig(folder, values));
		await server.listen();
		server.printUrls();
	},
	async build(folder, values) {
		const out = resolve(folder, values.out);
		if (isWithin(folder, out) || isWithin(out, join(folder, 'articles')))
			throw new WrongUse(`--out ${values.out} would put the site in the place of its own texts`);
		const { buildSite } = await import('./build-site.ts');
		const { tell, end } = progressOn(process.stderr);
		const started = performance.now();
		const size = await buildSite(folder, values, tell).finally(end);
		const { files, bytes, written, removed } = size;
		const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
		if (values.json) return console.log(JSON.stringify({ folder: out, ...size, seconds }));
		const whole = `${files} files, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s`;
		console.log(`The site is in ${join(shown(folder), values.out)}: ${whole}`);
		if (written < files)
			console.log(`Since the last build ${written} files are new or changed, ${removed} are gone`);
		console.log(`Next: ${called('preview', folder)}`);
	},
	async preview(folder, values) {
		const [{ preview }, { siteConfig }] = await Promise.all([import('vite'), siteConfigs()]);
		const server = await preview(siteConfig(folder, values));
		server.printUrls();
	},
};

/** Whether a path is a folder's own or one below it. */
function isWithin(path: string, folder: string): boolean {
	const way = relative(folder, path);
	return !isAbsolute(way) && way.split(sep)[0] !== '..';
}

/** A folder as a publisher would name it. */
const shown = (folder: string) => relative('', folder) || '.';
const called = (command: string, folder: string) =>
	['npx matn', command, relative('', folder)].join(' ').trim();

/** Runs the program with the words after its name. Returns its exit code. */
export async function matn(words: readonly string[]): Promise<number> {
	const verbose = words.includes('--verbose');
	const [command = '', ...args] = words.filter((word) => word !== '--verbose');
	try {
		if (command === 'import') return await (await import('./import-articles.ts')).runImport(args);
		if (command === 'check') return await (await import('./check-articles.ts')).runCheck(args);
		const { values, positionals } = parse(command.startsWith('-') ? [command, ...args] : args);
		if (values.version) console.log(versionOf());
		else if (values.help || command === '') console.log(HELP);
		else await commandNamed(command)(folderIn(positionals), values);
		return 0;
	} catch (error) {
		const { message, stack, code } = error as NodeJS.ErrnoException;
		const isWrongUse = error instanceof WrongUse || code?.startsWith('ERR_PARSE_ARGS');
		console.error(verbose ? stack : message);
		if (isWrongUse) console.error('matn --help tells how it is used');
		return isWrongUse ? 2 : 1;
	}
}

function commandNamed(name: string) {
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!command) throw new WrongUse(`There is no command ${name}`);
	return command;
}

function folderIn(positionals: readonly string[]): string {
	if (positionals.length > 1) throw new WrongUse(`One folder, and not ${positionals.join(' ')}`);
	return resolve(positionals[0] ?? '.');
}

const versionOf = (): string =>
	JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version;
