import { expect } from '@playwright/test';
import type { Session } from './bidi.ts';
import { CANDIDATES, candidates } from './candidates.ts';
import { intoView } from './into-view.ts';
import type { Key, Role, Tab } from './tab.ts';

/** The characters by which WebDriver knows keys. */
const KEYS: Record<Key, string> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ' };

/** After so many milliseconds on the blank page, its successor is lost: Firefox loses about one of a hundred. */
const LOST_MS = 10_000;

/** A tab with cookies and storage of its own. */
export async function firefoxTab({ send, on }: Session): Promise<Tab> {
	const { userContext } = await send('browser.createUserContext');
	const { context } = await send('browsingContext.create', { type: 'tab', userContext });
	const complaints: string[] = [];
	const stop = on('log.entryAdded', (entry) => {
		if (entry.level === 'error' && entry.source.context === context) complaints.push(entry.text);
	});
	await send('session.subscribe', { events: ['log.entryAdded'], contexts: [context] });

	const call = async (functionDeclaration: string, given: readonly object[] = []) => {
		const { type, result, exceptionDetails } = await send('script.callFunction', {
			target: { context },
			functionDeclaration,
			arguments: given,
			awaitPromise: true,
		});
		if (type === 'exception') throw new Error(exceptionDetails.text);
		return result.type === 'node' ? { sharedId: result.sharedId } : result.value;
	};
	const parentOf = (sharedId: string) => call('(node) => node.parentNode', [{ sharedId }]);
	const find = async (role: Role, name: string): Promise<object | undefined> => {
		const kind = { type: 'string', value: CANDIDATES[role] };
		const seen: { sharedId: string }[] =
			(await call(String(candidates), [kind, { type: 'string', value: name }])) ?? [];
		for (const { sharedId } of seen) {
			const { nodes } = await send('browsingContext.locateNodes', {
				context,
				locator: { type: 'accessibility', value: { role, name } },
				startNodes: [await parentOf(sharedId)],
			});
			if (nodes.some((found: { sharedId: string }) => found.sharedId === sharedId))
				return { sharedId };
		}
		return undefined;
	};
	const act = (source: { type: string; actions: readonly object[] }) =>
		send('input.performActions', { context, actions: [{ id: source.type, ...source }] });
	const keys = (values: readonly string[]) =>
		act({
			type: 'key',
			actions: values.flatMap((value) => [
				{ type: 'keyDown', value },
				{ type: 'keyUp', value },
			]),
		});
	const open = async (url: string) => {
		await send('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' });
		let begun = 0;
		// Of a page that changes its own address while it loads, Firefox may never say that it is complete.
		const begin = async () => {
			begun = Date.now();
			await send('browsingContext.navigate', { context, url, wait: 'none' });
		};
		await begin();
		const state = async () => {
			// While one page takes the place of another there is none to be asked.
			const is = await call(String(loaded)).catch(String);
			if (is === 'complete about:blank' && Date.now() - begun > LOST_MS) await begin();
			return is;
		};
		await expect.poll(state, `${url} is loaded`).toMatch(/^complete (?!about:blank)/);
	};
	const go = (delta: number) => send('browsingContext.traverseHistory', { context, delta });

	return {
		open,
		back: () => go(-1),
		forward: () => go(1),
		reload: () => send('browsingContext.reload', { context, wait: 'complete' }),
		async ask(question, ...given) {
			// With scripts off no promise is ever kept: a plain answer must come without one.
			const answer = await call(`() => {
				const answer = (${question})(...${JSON.stringify(given)});
				return answer instanceof Promise ? answer.then(JSON.stringify) : JSON.stringify(answer);
			}`);
			return answer === undefined ? undefined : JSON.parse(answer);
		},
		async click(role, name) {
			let element: object | undefined;
			// What was found is what is clicked: the engine itself says if it went away since.
			const isThere = async () => {
				element = await find(role, name);
				return element !== undefined;
			};
			await expect.poll(isThere, `${role} ${name}`).toBe(true);
			if (!element) throw new Error(`The ${role} ${name} is gone`);
			await call(String(intoView), [element]);
			const origin = { type: 'element', element };
			await act({
				type: 'pointer',
				actions: [
					{ type: 'pointerMove', x: 0, y: 0, origin },
					{ type: 'pointerDown', button: 0 },
					{ type: 'pointerUp', button: 0 },
				],
			});
		},
		sees: async (role, name) => (await find(role, name)) !== undefined,
		press: (key) => keys([KEYS[key]]),
		type: (letters) => keys([...letters]),
		async wheel(down) {
			const [x, y] = await call('() => JSON.stringify([innerWidth, innerHeight])').then(middle);
			await act({
				type: 'wheel',
				actions: [{ type: 'scroll', x, y, deltaX: 0, deltaY: down }],
			});
		},
		resize: (width, height) =>
			send('browsingContext.setViewport', { context, viewport: { width, height } }),
		picture: async () =>
			Buffer.from((await send('browsingContext.captureScreenshot', { context })).data, 'base64'),
		print: async () =>
			Buffer.from((await send('browsingContext.print', { context })).data, 'base64'),
		async openReaderView(address) {
			await open(address);
			const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
			const { type, exceptionDetails } = await send('script.callFunction', {
				target: { context: contexts[0].context },
				functionDeclaration: String(showReaderView),
				arguments: [{ type: 'string', value: address }],
				awaitPromise: false,
			});
			if (type === 'exception') throw new Error(exceptionDetails.text);
			return true;
		},
		complaints: () => complaints,
		async close() {
			stop();
			await send('browser.removeUserContext', { userContext });
		},
	};
}

/** Firefox's own objects, as far as they are used. */
declare const gBrowser: {
	tabs: {
		linkedBrowser: { currentURI: { spec: string }; loadURI(uri: object, how: object): void };
	}[];
};
declare const Services: {
	io: { newURI(address: string): object };
	scriptSecurityManager: { getSystemPrincipal(): object };
};

/** Shows the reader view of an address in the tab that is there. It runs in the browser's window. */
function showReaderView(address: string): void {
	const tab = [...gBrowser.tabs].find(
		({ linkedBrowser }) => linkedBrowser.currentURI.spec === address,
	);
	tab?.linkedBrowser.loadURI(
		Services.io.newURI(`about:reader?url=${encodeURIComponent(address)}`),
		{ triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() },
	);
}

/** How far the page is loaded, and its address. It runs in the page. */
const loaded = () => `${document.readyState} ${location.href}`;

function middle(size: string): [number, number] {
	const [width, height] = JSON.parse(size);
	return [Math.round(width / 2), Math.round(height / 2)];
}
