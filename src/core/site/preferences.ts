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

/** The names of all preferences; a test compares them with the table, which the script before the first paint lacks. */
export const preferenceNames: readonly Preference[] = [
	...(['theme', 'size', 'typeface', 'leading', 'measure'] as const),
	...(['paragraphs', 'alignment', 'direction', 'length', 'slash'] as const),
];
