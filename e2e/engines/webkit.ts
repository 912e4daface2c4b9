import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { borrow } from './borrowed.ts';
import { findMiniBrowser, findWebKitDriver } from './install.js';
import type { Engine } from './tab.ts';
import { webkitTab } from './webkit-tab.ts';

/** The browser's own controls made as small as can be: a window is no narrower than they are. */
const SMALL_CONTROLS = `* {
	min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px;
	-gtk-icon-source: none;
}`;

/** What Matn uses and is too young to be promised: it must do without, as an older engine does. */
const YOUNG = [
	'HiddenUntilFound',
	'ScrollToTextFragment',
	'ScrollToTextFragmentFeatureDetection',
	'ViewTransitions',
	'CSSTextWrapPretty',
];

/**
 * How long a browser may take to answer its driver, in milliseconds. On a busy machine one now and
 * then never does: then both are begun anew, once.
 */
const ANSWER = 15_000;

/** WebKitGTK without what is young, and without popovers: an engine older than is promised. */
export const startOldWebKit = () => startWebKit([...YOUNG, 'PopoverAttribute']);

/** WebKitGTK with what the oldest engine that is promised has. */
export const startPlainWebKit = () => startWebKit(YOUNG);

/**
 * WebKitGTK's MiniBrowser, by WebDriver, on a screen of its own. Each tab is a browser.
 *
 * @param without the features, by WebKit's names, that it is to lack
 */
export async function startWebKit(without: readonly string[] = []): Promise<Engine> {
	const { folder, start, giveBack } = borrow();
	const home = await folder('webkit');
	await mkdir(join(home, 'gtk-3.0'));
	await writeFile(join(home, 'gtk-3.0/gtk.css'), SMALL_CONTROLS);
	const screen = start(
		'Xvfb',
		['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
		{ stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
	);
	const [display] = await once(screen.stdio[3] as Readable, 'data');
	const env = { ...process.env, DISPLAY: `:${String(display).trim()}`, XDG_CONFIG_HOME: home };
	let driver = await startDriver(env);

	const build = (scripts: boolean): Promise<WebDriver> => {
		const args = [
			'--automation',
			'--enable-write-console-messages-to-stdout=true',
			`--enable-javascript=${scripts}`,
			...(without.length > 0 ? ['--features', without.map((name) => `-${name}`).join(',')] : []),
		];
		const capabilities = new Capabilities({
			browserName: 'MiniBrowser',
			'webkitgtk:browserOptions': { binary: findMiniBrowser(), args },
		});
		return new Builder()
			.disableEnvironmentOverrides()
			.usingServer(driver.address)
			.withCapabilities(capabilities)
			.build();
	};
	const begin = async (scripts: boolean) => {
		const begun = await within(ANSWER, build(scripts));
		if (begun) return begun;
		await driver.giveBack();
		driver = await startDriver(env);
		return build(scripts);
	};
	const first = await begin(true);
	const version = (await first.getCapabilities()).getBrowserVersion();
	await first.quit();
	return {
		version: `WebKitGTK ${version}${without.length > 0 ? ` without ${without.join(', ')}` : ''}`,
		async tab({ scripts }) {
			const session = await begin(scripts);
			driver.heard.length = 0;
			return webkitTab(session, driver.heard);
		},
		async close() {
			await driver.giveBack();
			await giveBack();
		},
	};
}

interface Driver {
	address: string;
	/** What it and its browsers have written, by line. */
	heard: string[];
	giveBack(): Promise<void>;
}

async function startDriver(env: NodeJS.ProcessEnv): Promise<Driver> {
	const { start, giveBack } = borrow();
	const port = await freePort();
	const driver = start(findWebKitDriver() ?? 'WebKitWebDriver', [`--port=${port}`], {
		env,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const heard: string[] = [];
	for (const stream of [driver.stdout, driver.stderr]) {
		stream?.on('data', (words) => heard.push(...String(words).split('\n')));
	}
	await answering(port);
	return { address: `http://127.0.0.1:${port}`, heard, giveBack };
}

/** What a promise gives, or undefined where it gives nothing in so many milliseconds. */
function within<T>(limit: number, promise: Promise<T>): Promise<T | undefined> {
	return new Promise((resolve, reject) => {
		const late = setTimeout(resolve, limit, undefined);
		promise.then(resolve, reject).finally(() => clearTimeout(late));
	});
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	return typeof address === 'object' && address ? address.port : 0;
}

async function answering(port: number): Promise<void> {
	for (let tries = 0; tries < 100; tries++) {
		const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
		if (answer?.ok) return;
		await new Promise((done) => setTimeout(done, 100));
	}
	throw new Error('WebKitWebDriver does not answer');
}
