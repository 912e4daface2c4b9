import { expect } from '@playwright/test';
import { Key as DriverKey, type WebDriver, type WebElement } from 'selenium-webdriver';
import { CANDIDATES, candidates } from './candidates.ts';
import { intoView } from './into-view.ts';
import type { Key, Role, Tab } from './tab.ts';

const KEYS: Record<Key, string> = {
	Tab: DriverKey.TAB,
	Enter: DriverKey.ENTER,
	Escape: DriverKey.ESCAPE,
	Space: DriverKey.SPACE,
};

/** The wheel, of which the package's types know nothing yet. */
interface Wheel {
	scroll(x: number, y: number, right: number, down: number): { perform(): Promise<void> };
}

/**
 * A tab of WebKitGTK.
 *
 * @param heard what the browser has written of its console
 */
export function webkitTab(driver: WebDriver, heard: readonly string[]): Tab {
	const find = async (role: Role, name: string): Promise<WebElement | undefined> => {
		const seen: WebElement[] = await driver.executeScript(
			`return (${candidates})(...arguments)`,
			CANDIDATES[role],
			name,
		);
		for (const element of seen) {
			if ((await element.getAccessibleName()) === name) return element;
		}
		return undefined;
	};
	return {
		async open(address) {
			await driver.get('about:blank');
			await driver.get(address);
		},
		back: () => driver.navigate().back(),
		forward: () => driver.navigate().forward(),
		reload: () => driver.navigate().refresh(),
		async ask(question, ...given) {
			// With scripts off no promise is ever kept: a plain answer must come without one.
			const [fault, answer] = await driver.executeAsyncScript<[string | null, string | null]>(
				`const done = arguments[arguments.length - 1];
				const give = (answer) => done([null, JSON.stringify(answer) ?? null]);
				try {
					const answer = (${question})(...${JSON.stringify(given)});
					if (answer instanceof Promise) answer.then(give, (fault) => done([String(fault), null]));
					else give(answer);
				} catch (fault) {
					done([String(fault), null]);
				}`,
			);
			if (fault !== null) throw new Error(fault);
			return answer === null ? undefined : JSON.parse(answer);
		},
		async click(role, name) {
			let element: WebElement | undefined;
			// What was found is what is clicked: the engine itself says if it went away since.
			const isThere = async () => {
				element = await find(role, name);
				return element !== undefined;
			};
			await expect.poll(isThere, `${role} ${name}`).toBe(true);
			if (!element) throw new Error(`The ${role} ${name} is gone`);
			await driver.executeScript(`(${intoView})(arguments[0])`, element);
			await driver.actions().move({ origin: element }).click().perform();
		},
		sees: async (role, name) => (await find(role, name)) !== undefined,
		press: (key) => driver.actions().sendKeys(KEYS[key]).perform(),
		type: (letters) => driver.actions().sendKeys(letters).perform(),
		async wheel(down) {
			const [x = 0, y = 0] = await driver.executeScript<number[]>(
				'return [innerWidth / 2, innerHeight / 2].map(Math.round)',
			);
			await (driver.actions() as unknown as Wheel).scroll(x, y, 0, down).perform();
		},
		async resize(width, height) {
			const window = driver.manage().window();
			const view = () => driver.executeScript<number[]>('return [innerWidth, innerHeight]');
			// The window is larger than the view by the browser's own controls, and takes its time.
			const all = await window.getRect();
			const [w = all.width, h = all.height] = await view();
			const size = { width: width + all.width - w, height: height + all.height - h };
			await window.setRect({ ...size, x: 0, y: 0 });
			await expect.poll(view, { intervals: [50] }).toEqual([width, height]);
		},
		picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
		print: async () => undefined,
		openReaderView: async () => false,
		complaints: () => heard.filter((line) => /^CONSOLE .*ERROR/.test(line)),
		close: () => driver.quit(),
	};
}
