import type { ResolvedSettings } from '../folder/site-settings.ts';
import type { Finding } from './finding.ts';
import { checkHost } from './host/check-host.ts';
import { type Host, limitsOf } from './host/host-limits.ts';
import { measureSite } from './host/measure-site.ts';

/**
 * Compares a built site with what a host takes.
 *
 * @param folder the built site's
 * @param isAsked whether it is an error that no site is built
 */
export async function checkBuiltSite(
	folder: string,
	{ address, locales }: ResolvedSettings,
	host: Host,
	isAsked: boolean,
): Promise<Finding[]> {
	const site = await measureSite(folder);
	const limits = limitsOf(host);
	if (site) return checkHost({ folder, address, locales: locales.length }, site, limits);
	const missing = { file: folder, path: '', what: 'no site is built', todo: 'run matn build' };
	return [{ ...missing, rule: 'host', level: isAsked ? 'error' : 'warning' }];
}
