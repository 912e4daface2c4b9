import { test as base } from '@playwright/test';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { Engine, Tab } from './tab.ts';
import { startOldWebKit, startPlainWebKit, startWebKit } from './webkit.ts';

const START = {
	chromium: startChromium,
	firefox: startFirefox,
	webkit: startWebKit,
	plain: startPlainWebKit,
	old: startOldWebKit,
};

/** What a project says of its engine. */
export interface EngineOptions {
	engineName: keyof typeof START;
}

interface Journey {
	/** Whether the pages' own scripts run. */
	scripts: boolean;
	/** A tab of the engine, 1280 by 800 pixels, with nothing kept from before. */
	tab: Tab;
}

/** A journey through the site, in the engine of its project; what the page complains of fails it. */
export const journey = base.extend<Journey, EngineOptions & { engine: Engine }>({
	engineName: ['chromium', { option: true, scope: 'worker' }],
	engine: [
		async ({ engineName }, use) => {
			const engine = await START[engineName]();
			console.log(`\n${engineName}: ${engine.version}`);
			await use(engine);
			await engine.close();
		},
		{ scope: 'worker', timeout: 60_000 },
	],
	scripts: [true, { option: true }],
	tab: async ({ engine, scripts, baseURL }, use) => {
		const tab = await engine.tab({ scripts });
		await tab.resize(1280, 800);
		const whole = (address: string) => new URL(address, baseURL).href;
		await use({
			...tab,
			open: (address) => tab.open(whole(address)),
			openReaderView: (address) => tab.openReaderView(whole(address)),
		});
		const complaints = [...tab.complaints()];
		await tab.close();
		if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
	},
});
