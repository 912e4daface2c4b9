import type { Dir } from '../text/direction.ts';
import type { Alternate } from './alternates.ts';

/** A page's metadata for browsers, search engines and messengers. Addresses are below the site's base. */
export interface PageHead {
	title: string;
	/** The title's direction, where it is not the interface's. */
	titleDir?: Dir;
	description: string;
	/** The address of the text, for all pages that show it; none for an error. */
	canonical?: string;
	/** The pages with the same content in every language. */
	alternates: Alternate[];
	type: 'article' | 'website';
}
