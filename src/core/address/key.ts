/** What a slug and a block's key look like: short ASCII, the same in every language. */
export const KEY_PATTERN = /^[a-z][a-z0-9-]*$/;

/** The longest slug or key that the gate takes, in characters. */
export const KEY_MAX_LENGTH = 64;

/** The slug that no article can have: its address is that of the search. */
export const SEARCH_SLUG = 'search';
