import { wholeAddress } from '../core/site/site.ts';

/** A page's whole address, as others must know it, from its path below the site's base. */
export function absolute(path: string): string {
	return wholeAddress(path, import.meta.env.BASE_URL);
}
