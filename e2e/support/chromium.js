// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { onPath } from './on-path.js';

/*
 * Finds a Chromium for the tests: the one that CHROMIUM names, Playwright's own, or the system's, first
 * the one without windows.
 * Run as a program, it installs one where there is none.
 */

/** The path of a Chromium on this machine, or undefined. */
export function findChromium() {
	if (process.env.CHROMIUM) return process.env.CHROMIUM;
	if (existsSync(chromium.executablePath())) return chromium.executablePath();
	return onPath(
		'chromium-headless-shell',
		'chromium',
		'chromium-browser',
		'google-chrome',
		'google-chrome-stable',
	);
}

const APT_INSTALL = 'apt-get install -y --no-install-recommends';
const hasApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** The ways to get one, each with what must hold for it. */
const INSTALLERS = [
	{ possible: () => true, commands: ['npx playwright install --with-deps chromium'] },
	{
		possible: hasApt,
		// Debian's has no windows, which takes a third less of the processor. Ubuntu has none of it.
		commands: ['apt-get update', `${APT_INSTALL} chromium-headless-shell`],
	},
	{ possible: hasApt, commands: [`${APT_INSTALL} chromium`] },
];

function install() {
	for (const { possible, commands } of INSTALLERS) {
		if (!possible()) continue;
		try {
			for (const command of commands) {
				console.log(`No Chromium here. Trying: ${command}`);
				execFileSync('sh', ['-c', command], { stdio: 'inherit', timeout: 15 * 60_000 });
			}
			if (findChromium()) return;
		} catch {
			console.log('That did not work.');
		}
	}
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	if (!findChromium()) install();
	const found = findChromium();
	if (!found) {
		console.error(
			'The tests need a Chromium, and none could be had. Install one, or name it: CHROMIUM=/path/to/chromium npm test',
		);
		process.exit(1);
	}
	console.log(`Testing with ${found}`);
}
