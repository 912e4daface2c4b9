import { wholeAddress } from '../core/site/site.ts';

/** The absolute canonical URL of a page, from its path below the site's base. */
export function absolute(path: string): string {
	return wholeAddress(path, import.meta.env.BASE_URL);
}
