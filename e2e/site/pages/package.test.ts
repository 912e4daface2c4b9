import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, symlink, watch as watchFolder, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT, serveSite, temporary } from '../../support/build-site.ts';
import { breadths } from '../../support/matrix.ts';
import { open, watch } from '../../support/watch.ts';

for (const { breadth, details } of breadths)
	test(
		`from the package alone, in a folder with nothing else, a new site is built and read${breadth === 'all' ? ', after a build that was stopped' : ''}`,
		details,
		async ({ page }) => {
			test.setTimeout(300_000);
			const { folder, remove } = await temporary();
			const packages = join(folder, 'node_modules');
			await mkdir(join(packages, 'matn'), { recursive: true });
			// As npm installs it: the package's own files, beside the packages that it needs.
			for (const name of await readdir(join(ROOT, 'node_modules')))
				if (name !== 'matn' && !name.startsWith('.'))
					await symlink(join(ROOT, 'node_modules', name), join(packages, name));
			const run = (command: string, ...args: string[]) =>
				execFileSync(command, args, { cwd: folder, encoding: 'utf8' });
			const said = JSON.parse(
				execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
					...{ cwd: ROOT, encoding: 'utf8' },
				}),
			);
			const [{ filename }] = Array.isArray(said) ? said : (Object.values(said) as typeof said);
			run('tar', '-xzf', filename, '-C', 'node_modules/matn', '--strip-components=1');
			const program = join(packages, 'matn/src/publish/cli/matn.js');
			run(process.execPath, program, 'new', '--lang', 'ar', '--name', 'نشر');
			await mkdir(join(folder, 'dist'));
			await writeFile(join(folder, 'dist/last.txt'), '');
			if (breadth === 'all') {
				// A build that is stopped leaves the last site as it was.
				const changes = watchFolder(folder);
				const stopped = spawn(process.execPath, [program, 'build'], { cwd: folder });
				for await (const { filename } of changes) if (filename?.startsWith('.dist-')) break;
				stopped.kill('SIGKILL');
				await once(stopped, 'close');
				expect(await begunIn(folder)).toHaveLength(1);
				expect(await readdir(join(folder, 'dist'))).toEqual(['last.txt']);
			}
			expect(run(process.execPath, program, 'build')).toMatch(/^The site is in dist: \d+ files/);

			expect(await begunIn(folder)).toEqual([]);
			expect(await readdir(join(folder, 'dist'))).not.toContain('last.txt');

			const site = await serveSite(join(folder, 'dist'));
			const { complaints } = watch(page);
			await open(page, site.address);
			await expect(page.getByRole('banner')).toContainText('نشر');
			await page.getByRole('link', { name: 'المقال الأول' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('المقال الأول');
			await expect(page.getByRole('article')).toContainText('articles/first-article/ar.json');
			const size = await page.getByRole('heading', { level: 1 }).evaluate((title) => {
				return Number.parseFloat(getComputedStyle(title).fontSize);
			});
			// The style is whole: the utilities of the header and the rules of the text.
			expect(size).toBeGreaterThan(24);
			await expect(page.getByRole('banner')).toHaveCSS('position', 'fixed');
			expect(complaints).toEqual([]);
			await site.close();
			await remove();
		},
	);

/** The folders of builds that are not whole. */
const begunIn = async (folder: string) =>
	(await readdir(folder)).filter((name) => /^\.dist-(?:next|last)-/.test(name));
