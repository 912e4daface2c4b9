import { defineConfig } from '@playwright/test';
import { chromiumOptions } from './support/chromium-options.ts';

const PORT = Number(process.env.PORT ?? 4317);

/** The rules need no server: a run of them alone goes without one. */
const projects = process.argv.flatMap((argument) => argument.match(/^--project=(.+)$/)?.[1] ?? []);
const rulesOnly =
	projects.length > 0 && projects.every((name) => name === 'rules' || name === 'architecture');

export default defineConfig({
	outputDir: '../test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	retries: 0,
	// One more than cores: a test waits for its page now and then.
	workers: '150%',
	// How long a busy machine may take, not how long a reader should wait.
	timeout: 120_000,
	expect: { timeout: 30_000 },
	globalSetup: './support/sites/folder-of-sites.ts',
	reporter: [['line'], ['./support/count-reporter.ts']],
	use: {
		baseURL: `http://localhost:${PORT}`,
		locale: 'ar',
		// It would answer before the tests that answer in the server's place.
		serviceWorkers: 'block',
		launchOptions: chromiumOptions,
	},
	projects: [
		{ name: 'architecture', testDir: './architecture' },
		// A file's rules are short: a worker that loads it takes them all.
		{ name: 'rules', testDir: '../src', testMatch: '**/*.test.ts', fullyParallel: false },
		{ name: 'site', testDir: './site', testMatch: '**/*.test.ts' },
		{ name: 'measure', testDir: './measure', testMatch: '*.measure.ts' },
	],
	...(!rulesOnly && {
		webServer: {
			command: `npm start -- --port ${PORT} --strictPort`,
			cwd: '..',
			url: `http://localhost:${PORT}/ar/`,
			timeout: 600_000,
			reuseExistingServer: false,
		},
	}),
});
