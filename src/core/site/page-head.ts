import type { Dir } from '../text/direction.ts';
import type { Alternate } from './alternates.ts';

/** What a page says of itself to browsers, search engines and messengers. Addresses are below the site's base. */
export interface PageHead {
	title: string;
	/** Where the title's language isn't the interface's: its own direction. */
	titleDir?: Dir;
	description: string;
	/** The page's one address, for all pages that show the same text; none for an error. */
	canonical?: string;
	/** The pages with the same content in every language. */
	alternates: Alternate[];
	type: 'article' | 'website';
}
