// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isExecutable, onPath } from '../support/on-path.js';

/*
 * Finds Firefox and WebKitGTK for the journeys: what the environment names, or the system's. Run
 * as a program, it installs what is missing where that can be done, or says what to install.
 */

/** The path of a Firefox on this machine, or undefined. */
export const findFirefox = () => process.env.FIREFOX ?? onPath('firefox', 'firefox-esr');

/** The path of WebKitGTK's WebDriver, or undefined. */
export const findWebKitDriver = () => process.env.WEBKIT_DRIVER ?? onPath('WebKitWebDriver');

/** The path of the browser that WebKitGTK brings with it, or undefined. */
export const findMiniBrowser = () =>
	process.env.MINI_BROWSER ??
	onPath('MiniBrowser') ??
	['/usr/lib', '/usr/lib64', '/usr/libexec', ...foldersIn('/usr/lib')]
		.map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`)
		.find(isExecutable);

/** What the journeys need: how to find it, and the Debian package that brings it. */
const NEEDED = [
	{ name: 'Firefox (FIREFOX=…)', find: findFirefox, debian: 'firefox-esr' },
	{
		name: 'WebKitWebDriver (WEBKIT_DRIVER=…)',
		find: findWebKitDriver,
		debian: 'webkit2gtk-driver',
	},
	{ name: 'MiniBrowser (MINI_BROWSER=…)', find: findMiniBrowser, debian: 'webkit2gtk-driver' },
	{ name: 'Xvfb', find: () => onPath('Xvfb'), debian: 'xvfb' },
	{ name: 'pdftotext', find: () => onPath('pdftotext'), debian: 'poppler-utils' },
];

/**
 * Debian keeps a library in a folder named for the machine's architecture.
 *
 * @param {string} folder
 */
function foldersIn(folder) {
	try {
		return readdirSync(folder).map((name) => join(folder, name));
	} catch {
		return [];
	}
}

const missing = () => NEEDED.filter(({ find }) => !find());

function install() {
	const packages = [...new Set(missing().map(({ debian }) => debian))];
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	try {
		for (const command of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
			console.log(`Trying: apt-get ${command.join(' ')}`);
			execFileSync('apt-get', command, { stdio: 'inherit', timeout: 15 * 60_000 });
		}
	} catch {
		console.log('That did not work.');
	}
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	if (missing().length > 0) install();
	const lacking = missing();
	if (lacking.length > 0) {
		console.error(
			`The journeys need what is not here: ${lacking.map(({ name }) => name).join(', ')}.
On Debian or Ubuntu: apt-get install ${[...new Set(lacking.map(({ debian }) => debian))].join(' ')}`,
		);
		process.exit(1);
	}
}
