/** What a publisher says of the site as a whole. */
export const site = {
	/** The origin that the site is published at, for addresses that must be absolute. */
	address: 'https://matn.example',
};
