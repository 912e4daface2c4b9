/** What a slug and a block's key look like: short ASCII, the same in every language. */
export const KEY_PATTERN = /^[a-z][a-z0-9-]*$/;

/** The longest slug or key that the gate takes, in characters. */
export const KEY_MAX_LENGTH = 64;

/** The slugs that no article can have: their addresses are those of the search and of the reader's notes. */
export const SEARCH_SLUG = 'search';
export const NOTES_SLUG = 'notes';

/** Whether a slug is one of these. */
export const isTakenSlug = (slug: string): slug is typeof SEARCH_SLUG | typeof NOTES_SLUG =>
	/^(search|notes)$/.test(slug);
