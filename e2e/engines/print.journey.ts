import { execFileSync } from 'node:child_process';
import { expect } from '@playwright/test';
import { journey } from './journey.ts';
import { isShown, openLive } from './look.ts';

journey(
	'the article is printed whole, without the controls, and is as it was after',
	async ({ tab }) => {
		await openLive(tab, '/en/coalition-joint-statement/');
		const before = await isShown(tab, 'p7');
		const last = await tab.ask(() => document.getElementById('p7')?.textContent ?? '');
		const pdf = await tab.print();
		journey.skip(pdf === undefined, 'this engine’s driver does not print');
		const text = execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
		const words = (said: string) => said.split(/\s+/).join(' ').trim();
		// Ligatures and apostrophes are letters of their own in the PDF.
		expect(words(text)).toContain(words(last).slice(-40, -1));
		expect(words(text)).not.toContain('Show more');
		expect(words(text)).not.toContain('Contents');
		expect(await isShown(tab, 'p7')).toBe(before);
	},
);
