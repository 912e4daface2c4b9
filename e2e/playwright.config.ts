import { defineConfig } from '@playwright/test';
import { findChromium } from './support/chromium.js';

const PORT = Number(process.env.PORT ?? 4317);
const chromium = findChromium();

/** The rules need no server: a run of them alone goes without one. */
const projects = process.argv.flatMap((argument) => argument.match(/^--project=(.+)$/)?.[1] ?? []);
const rulesOnly =
	projects.length > 0 && projects.every((name) => name === 'rules' || name === 'architecture');

export default defineConfig({
	outputDir: '../test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	retries: 0,
	workers: '100%',
	timeout: 60_000,
	// How long a slow machine may take, not how long a reader should wait.
	expect: { timeout: 15_000 },
	reporter: [['line'], ['./support/count-reporter.ts']],
	use: {
		baseURL: `http://localhost:${PORT}`,
		locale: 'ar',
		// It would answer before the tests that answer in the server's place.
		serviceWorkers: 'block',
		launchOptions: {
			...(chromium && { executablePath: chromium }),
			args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
		},
	},
	projects: [
		{ name: 'architecture', testDir: '.', testMatch: 'architecture.test.ts' },
		{ name: 'rules', testDir: '../src', testMatch: '**/*.test.ts' },
		{ name: 'site', testDir: './site', testMatch: '**/*.test.ts' },
		{ name: 'measure', testDir: './measure', testMatch: '*.measure.ts' },
	],
	...(!rulesOnly && {
		webServer: {
			command: `npm start -- --port ${PORT} --strictPort`,
			cwd: '..',
			url: `http://localhost:${PORT}/ar/`,
			timeout: 180_000,
			reuseExistingServer: false,
		},
	}),
});
