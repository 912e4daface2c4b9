import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseArticle } from '../../core/article/parse-article.ts';
import { bytesIn, folderOf, ROOT } from '../site/folder-in-test.ts';

const COUNT = 40;
const SOURCES = Object.fromEntries(
	Array.from({ length: COUNT }, (_, i) => [
		`in/text-${String(i).padStart(2, '0')}.md`,
		i === 20 ? '---\ntitle: [\n---\n' : `# Text ${i}\n\n## Part\n\nWords of the text ${i}.\n`,
	]),
);

/** Imports a folder by the command; kills it as soon as it has printed a number of lines. */
function imported(folder: string, linesUntilKilled = Number.POSITIVE_INFINITY): Promise<string> {
	const args = [join(ROOT, 'src/publish/cli/matn.js'), 'import', join(folder, 'in')];
	const more = ['--lang', 'en', '--published', '2024-01-31', '--to', join(folder, 'articles')];
	const run = spawn(process.execPath, [...args, ...more], { cwd: ROOT });
	let output = '';
	const read = (data: Buffer) => {
		output += data;
		if (output.split('\n').length > linesUntilKilled) run.kill('SIGKILL');
	};
	run.stdout.on('data', read);
	run.stderr.on('data', read);
	return new Promise((done) => run.on('close', () => done(output)));
}

function publishedIn(folder: string): string[] {
	const names = readdirSync(join(folder, 'articles'), { recursive: true, encoding: 'utf8' });
	return names.filter((name) => /(?:^|\/)[^/.]+\/en\.json$/.test(name));
}

test('an import that is killed leaves whole articles, and the next one ends as if nothing had been', async () => {
	const undisturbed = folderOf(SOURCES);
	const output = await imported(undisturbed);
	expect(output).toMatch(/text-20\.md: line 2: the front matter is no YAML/);
	expect(publishedIn(undisturbed)).toHaveLength(COUNT - 1);

	const folder = folderOf(SOURCES);
	for (const lines of [3, 25]) {
		await imported(folder, lines);
		const published = publishedIn(folder);
		expect(published.length).toBeGreaterThanOrEqual(lines - 1);
		for (const name of published) {
			const text = readFileSync(join(folder, 'articles', name), 'utf8');
			expect(() => parseArticle(JSON.parse(text), name)).not.toThrow();
		}
	}
	await imported(folder);
	expect(bytesIn(join(folder, 'articles'))).toEqual(bytesIn(join(undisturbed, 'articles')));
});
