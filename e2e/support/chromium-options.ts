import { existsSync } from 'node:fs';
import { findChromium } from './chromium.js';

/**
 * Features of Chromium that no test needs. Two pages of its own address bar, in each window, take as
 * much of the processor as the page under test: without them the suite takes half the time. They were
 * there in Chromium 156; a name that a version does not know does nothing.
 */
const NEEDLESS = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/**
 * What Playwright switches off (`chromiumSwitches.ts` of version 1.65). Chromium takes only the last
 * `--disable-features`, so that ours has to name these too.
 */
const OFF_BY_PLAYWRIGHT = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
];

const found = findChromium();

/** Whether a Chromium is Playwright's own, and has beside it the one without windows. */
function hasPlaywrightsShell(path: string): boolean {
	const [folder] = path.match(/^.*\bchromium-\d+/) ?? [];
	const shell = folder?.replace(/chromium-(\d+)$/, 'chromium_headless_shell-$1');
	return shell !== undefined && existsSync(shell);
}

/** Undefined where Playwright chooses among its own: it takes the one without windows. */
const executablePath = found && hasPlaywrightsShell(found) ? undefined : found;

/** How the tests start Chromium. */
export const chromiumOptions = {
	...(executablePath && { executablePath }),
	args: [
		'--no-sandbox',
		'--disable-background-networking',
		'--disable-component-update',
		`--disable-features=${[...OFF_BY_PLAYWRIGHT, ...NEEDLESS].join()}`,
	],
};
