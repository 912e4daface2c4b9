import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, copyProject, ROOT, temporary } from '../../support/build-site.ts';
import { MATRIX } from '../../support/matrix.ts';

/*
 * Files of `assets/` are cached for ever by their names: a name never has two contents.
 */

/** What plugins do to scripts and styles after they were bundled or while they are: each a change of it. */
const CHANGES: readonly [file: string, text: string, other: string][] = [
	['style/inline-style.ts', 'source: notice + later + rest', 'source: notice + rest + later'],
	['no-style-preload.ts', '(load) => load()', '(load) => load(0)'],
	['build-options-plugin.ts', 'mangle: true', 'mangle: false'],
];

test('two builds are the same', MATRIX, async () => {
	const { folder, remove } = await temporary();
	const again = await build(ROOT, '--outDir', join(folder, 'again'));
	expect(again.code, again.output).toBe(0);
	const first = await contents(join(ROOT, 'dist'));
	expect(differences(first, await contents(join(folder, 'again')))).toEqual([]);
	await remove();
});

test(
	'a build with other plugins has no file of the same name and other content',
	MATRIX,
	async () => {
		test.setTimeout(300_000);
		const { folder, remove } = await temporary();
		const project = join(folder, 'project');
		await copyProject(project);
		// A small site has the same scripts and styles.
		await writeFile(join(project, 'public/site.json'), '{ "locales": ["ar"] }');
		await writeFile(
			join(project, 'vite.config.ts'),
			"import { matn } from './src/publish/vite/matn.ts';\nexport default { plugins: [matn()] };\n",
		);
		const before = await build(project, '--outDir', join(folder, 'first'));
		expect(before.code, before.output).toBe(0);
		const first = await contents(join(folder, 'first'));
		for (const [file, text, other] of CHANGES) {
			const path = join(project, 'src/publish/vite', file);
			const source = await readFile(path, 'utf8');
			expect(source, file).toContain(text);
			await writeFile(
				path,
				source.replace(text, () => other),
			);
		}
		const { code, output } = await build(project);
		expect(code, output).toBe(0);
		const second = await contents(join(project, 'dist'));
		const shared = [...second].filter(([name]) => name.startsWith('assets/') && first.has(name));
		for (const [name, content] of shared) expect(first.get(name)?.equals(content), name).toBe(true);
		// The changes reached the scripts, the style and the build's id.
		const added = [...second.keys()].filter((name) => !first.has(name));
		expect(added.filter((name) => /^assets\/start-.*\.js$/.test(name))).toHaveLength(1);
		expect(added.filter((name) => /^assets\/start-.*\.css$/.test(name))).toHaveLength(1);
		expect(second.get('service-worker.js')).not.toEqual(first.get('service-worker.js'));
		await remove();
	},
);

/** The files of a folder, by their paths below it. */
async function contents(folder: string): Promise<Map<string, Buffer>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	return new Map(
		await Promise.all(
			files.map(async ({ parentPath, name }): Promise<[string, Buffer]> => {
				const path = join(parentPath, name);
				return [path.slice(folder.length + 1), await readFile(path)];
			}),
		),
	);
}

/** The paths that only one has, or whose contents differ. */
function differences(one: Map<string, Buffer>, other: Map<string, Buffer>): string[] {
	const paths = new Set([...one.keys(), ...other.keys()]);
	return [...paths].filter((path) => !other.get(path)?.equals(one.get(path) ?? Buffer.alloc(0)));
}
