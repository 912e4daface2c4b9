import { defineConfig } from '@playwright/test';
import type { EngineOptions } from './engines/journey.ts';
import site from './playwright.config.ts';

/** The journeys, in each engine. */
export default defineConfig<object, EngineOptions>({
	...site,
	testDir: './engines',
	testMatch: '*.journey.ts',
	// One tab at a time in each engine: WebKit's driver has no more.
	fullyParallel: false,
	workers: 1,
	// Engines without a graphics card are slow on a busy machine.
	timeout: 300_000,
	expect: { timeout: 60_000 },
	reporter: [['line'], ['./engines/engine-reporter.ts']],
	projects: [
		{ name: 'chromium', use: { engineName: 'chromium' } },
		{ name: 'firefox', use: { engineName: 'firefox' } },
		{ name: 'webkit', use: { engineName: 'webkit' } },
		// An engine as old as is promised, and one that is older still: that one gets the text.
		{ name: 'plain', use: { engineName: 'plain' } },
		{ name: 'old', testMatch: ['text-always.journey.ts'], use: { engineName: 'old' } },
	],
} as Parameters<typeof defineConfig<object, EngineOptions>>[0]);
