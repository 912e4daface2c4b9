/** The options of each preference of the reader, the default one first. */
export const preferences = {
	theme: ['system', 'light', 'sepia', 'dark', 'black', 'contrast'],
	size: ['m', 'xs', 's', 'l', 'xl'],
	typeface: ['book', 'plain'],
	leading: ['m', 's', 'l'],
	measure: ['m', 's', 'l'],
	paragraphs: ['spaced', 'indented'],
	alignment: ['start', 'justified'],
	direction: ['auto', 'rtl', 'ltr'],
	length: ['cut', 'whole'],
	slash: ['on', 'off'],
} as const;

/** The name of a preference. */
export type Preference = keyof typeof preferences;
/** An option of a preference. */
export type Option<P extends Preference> = (typeof preferences)[P][number];
