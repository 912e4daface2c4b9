/** The options of each preference of the reader, the default one first. */
export const preferences = {
	theme: ['system', 'light', 'sepia', 'dark', 'black', 'contrast'],
	size: ['m', 'xs', 's', 'l', 'xl'],
	typeface: ['book', 'plain', 'system'],
	urdu: ['naskh', 'nastaliq'],
	leading: ['m', 's', 'l'],
	measure: ['m', 's', 'l'],
	paragraphs: ['spaced', 'indented'],
	alignment: ['start', 'justified'],
	direction: ['auto', 'rtl', 'ltr'],
	length: ['cut', 'whole'],
	slash: ['on', 'off'],
} as const;

/**
 * The preferences of which only the first option is in the style of every page: the others are in
 * `styles/typography.css`, which is loaded where one of them is chosen.
 */
export const TYPOGRAPHY = [
	'typeface',
	'urdu',
	'leading',
	'measure',
	'paragraphs',
	'alignment',
] as const;

/** Whether a preference is one of typography. */
export const isTypography = (name: string): boolean =>
	(TYPOGRAPHY as readonly string[]).includes(name);

/** Whether an option of a preference needs `styles/typography.css`. */
export const needsTypography = (name: string, option: string): boolean =>
	isTypography(name) && option !== preferences[name as Preference][0];

/** The name of a preference. */
export type Preference = keyof typeof preferences;
/** An option of a preference. */
export type Option<P extends Preference> = (typeof preferences)[P][number];

/** The names of all preferences; a test compares them with the table, which the script before the first paint lacks. */
export const preferenceNames: readonly Preference[] = [
	...(['theme', 'size'] as const),
	...TYPOGRAPHY,
	...(['direction', 'length', 'slash'] as const),
];
