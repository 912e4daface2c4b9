import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect, type Session } from './bidi.ts';
import { borrow } from './borrowed.ts';
import { firefoxTab } from './firefox-tab.ts';
import { findFirefox } from './install.js';
import type { Engine } from './tab.ts';

/** What a profile for tests needs: the language that the journeys expect, and no calls home. */
const PREFERENCES = {
	'intl.accept_languages': 'ar,en',
	'app.normandy.enabled': false,
	'app.update.auto': false,
	'browser.shell.checkDefaultBrowser': false,
	'browser.aboutConfig.showWarning': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'services.settings.server': 'data:,#remote-settings-dummy/v1',
	'toolkit.telemetry.enabled': false,
};

/** Firefox, by WebDriver BiDi, which it speaks by itself. */
export async function startFirefox(): Promise<Engine> {
	const withScripts = await launch({});
	let withoutScripts: Launched | undefined;
	return {
		version: `Firefox ${withScripts.session.version}`,
		async tab({ scripts }) {
			if (scripts) return firefoxTab(withScripts.session);
			withoutScripts ??= await launch({ 'javascript.enabled': false });
			return firefoxTab(withoutScripts.session);
		},
		async close() {
			await withScripts.end();
			await withoutScripts?.end();
		},
	};
}

interface Launched {
	session: Session;
	end(): Promise<void>;
}

async function launch(more: Record<string, boolean>): Promise<Launched> {
	const { folder, start, giveBack } = borrow();
	const profile = await folder('firefox');
	const lines = Object.entries({ ...PREFERENCES, ...more }).map(
		([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
	);
	await writeFile(join(profile, 'user.js'), lines.join('\n'));
	const firefox = start(
		findFirefox() ?? 'firefox',
		[
			...['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
			// The reader view is opened from the browser's own window.
			'--remote-allow-system-access',
		],
		{ stdio: ['ignore', 'ignore', 'pipe'] },
	);
	const session = await connect(`${await listening(firefox)}/session`);
	return {
		session,
		async end() {
			// One that has crashed does not answer.
			const crashed = once(firefox, 'exit');
			await Promise.race([session.close(), crashed]).catch(() => {});
			await giveBack();
		},
	};
}

/** The address that Firefox says it listens at. */
function listening(firefox: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		firefox.stderr?.on('data', (words) => {
			said += words;
			const address = said.match(/WebDriver BiDi listening on (ws:\/\/\S+)/)?.[1];
			if (address) resolve(address);
		});
		firefox.on('error', reject);
		firefox.on('exit', () => reject(new Error(`Firefox ended at once:\n${said}`)));
	});
}
