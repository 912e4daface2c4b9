import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseArticle } from '../../core/article/parse-article.ts';
import { killedBefore } from '../site/crash-in-test.ts';
import { bytesIn, folderOf, put, ROOT } from '../site/folder-in-test.ts';
import { importFiles } from './import-files.ts';
import { readOptions } from './import-options.ts';

const COUNT = 40;
const SOURCES = Object.fromEntries(
	Array.from({ length: COUNT }, (_, i) => [
		`in/text-${String(i).padStart(2, '0')}.md`,
		i === 20 ? '---\ntitle: [\n---\n' : `# Text ${i}\n\n## Part\n\nWords of the text ${i}.\n`,
	]),
);

/** Imports a folder by the command, and kills it as soon as it has printed a number of lines. */
function killedAfter(folder: string, lines: number): Promise<void> {
	const args = [join(ROOT, 'src/publish/cli/matn.js'), 'import', join(folder, 'in')];
	const more = ['--lang', 'en', '--published', '2024-01-31', '--to', join(folder, 'articles')];
	const run = spawn(process.execPath, [...args, ...more], { cwd: ROOT });
	let output = '';
	const read = (data: Buffer) => {
		output += data;
		if (output.split('\n').length > lines) run.kill('SIGKILL');
	};
	run.stdout.on('data', read);
	run.stderr.on('data', read);
	return new Promise((done) => run.on('close', () => done()));
}

/** Imports a folder's texts in this process. Returns why some were not imported. */
async function importHere(folder: string): Promise<string[]> {
	const args = ['--lang', 'en', '--published', '2024-01-31', '--to', join(folder, 'articles')];
	const options = readOptions([join(folder, 'in'), ...args]);
	if (!options) throw new Error('Help was not asked for');
	const errors: string[] = [];
	for await (const outcome of importFiles(options)) {
		if (outcome.kind === 'failed') errors.push(`${outcome.name}: ${outcome.error.message}`);
	}
	return errors;
}

function publishedIn(folder: string): string[] {
	const names = readdirSync(join(folder, 'articles'), { recursive: true, encoding: 'utf8' });
	return names.filter((name) => /(?:^|\/)[^/.]+\/en\.json$/.test(name));
}

// Before any change of a file: the next test.
test('an import that is killed leaves whole articles, and the next one ends as if nothing had been', {
	tag: '@matrix',
}, async () => {
	const undisturbed = folderOf(SOURCES);
	const errors = await importHere(undisturbed);
	expect(errors).toEqual([
		expect.stringMatching(/text-20\.md: line 2: the front matter is no YAML/),
	]);
	expect(publishedIn(undisturbed)).toHaveLength(COUNT - 1);

	const folder = folderOf(SOURCES);
	for (const lines of [3, 25]) {
		await killedAfter(folder, lines);
		const published = publishedIn(folder);
		expect(published.length).toBeGreaterThanOrEqual(lines - 1);
		for (const name of published) {
			const text = readFileSync(join(folder, 'articles', name), 'utf8');
			expect(() => parseArticle(JSON.parse(text), name)).not.toThrow();
		}
	}
	await importHere(folder);
	expect(bytesIn(join(folder, 'articles'))).toEqual(bytesIn(join(undisturbed, 'articles')));
});

const text = (title: string, ...paragraphs: string[]) =>
	[`# ${title}`, '', ...paragraphs.flatMap((words) => [words, '']), '![A picture](p.svg)', ''].join(
		'\n',
	);
const picture = (width: number) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 20"/>`;
const BEFORE = { 'in/a.md': text('One', 'First.', 'Second.'), 'in/p.svg': picture(30) };
const AFTER = {
	'in/a.md': text('One', 'Second, with more.', 'Third.'),
	'in/b.md': text('Two', 'Another text.'),
	'in/p.svg': picture(40),
};

test('an import that is killed before any change of a file has each article as it was or as it will be, and the next one ends it', async () => {
	const start = async () => {
		const folder = folderOf(BEFORE);
		expect(await importHere(folder)).toEqual([]);
		put(folder, AFTER);
		return folder;
	};
	const undisturbed = await start();
	const old = bytesIn(join(undisturbed, 'articles'));
	expect(await importHere(undisturbed)).toEqual([]);
	const whole = bytesIn(join(undisturbed, 'articles'));
	let moment = 1;
	for (; ; moment++) {
		const folder = await start();
		const isKilled = await killedBefore(folder, moment, () => importHere(folder));
		const left = Object.entries(bytesIn(join(folder, 'articles')));
		for (const [name, bytes] of left.filter(([name]) => !/(^|\/)\.[^/]+$/.test(name))) {
			expect([old[name], whole[name]], `${name}, moment ${moment}`).toContain(bytes);
		}
		for (const name of Object.keys(old)) expect(left.map(([path]) => path)).toContain(name);
		expect(await importHere(folder)).toEqual([]);
		expect(bytesIn(join(folder, 'articles')), `moment ${moment}`).toEqual(whole);
		if (!isKilled) break;
	}
	expect(moment).toBeGreaterThan(10);
});
