import { expect, test } from '@playwright/test';
import { importWithRetry } from './import-with-retry.ts';

test('a script that fails to load is asked for twice, and its error is thrown, also where there is none', async () => {
	for (const [thrown, message] of [
		[new TypeError('gone'), 'gone'],
		[undefined, 'A script did not load'],
	] as const) {
		let asked = 0;
		const load = () => {
			asked++;
			return Promise.reject(thrown);
		};
		await expect(importWithRetry(load)).rejects.toThrow(message);
		expect(asked).toBe(2);
	}
});
