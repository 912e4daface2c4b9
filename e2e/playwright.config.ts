import { defineConfig } from '@playwright/test';

export default defineConfig({
	projects: [{ name: 'rules', testDir: '../src', testMatch: '**/*.test.ts' }],
});
