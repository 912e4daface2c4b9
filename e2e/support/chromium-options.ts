import { chromium } from '@playwright/test';
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
/** Playwright itself chooses among its own: it has one without windows. */
const executablePath = found === chromium.executablePath() ? undefined : found;

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
