import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { serve } from '../build-site.ts';
import { journey } from './journey.ts';
import { languageOf, live, openLive } from './look.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

journey('what was read once reads again when the server is gone', async ({ tab }) => {
	const server = await serve(ROOT, '/');
	try {
		await openLive(tab, `${server.address}ar/reading-guide/`);
		const can = await tab.ask(() => 'serviceWorker' in navigator);
		journey.skip(!can, 'this engine, as it is driven here, has no service workers');
		const kept = await tab.ask(async () =>
			Boolean(await navigator.serviceWorker.getRegistration()),
		);
		journey.skip(!kept, 'this build keeps nothing for reading offline');
		await tab.ask(async () => void (await navigator.serviceWorker.ready));
		await tab.reload();
		await live(tab);
	} finally {
		await server.close();
	}
	await tab.reload();
	await expect.poll(() => languageOf(tab, 'article')).toEqual(['ar', 'rtl']);
	await live(tab);
});
