import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { describedColors, nameSchema, settingsSchema } from './site-settings.ts';

/** Where a built site has the JSON Schema of `site.json`. */
export const SETTINGS_SCHEMA_PATH = 'site.schema.json';

/** What editors show of each field. */
const DESCRIPTIONS: Record<Exclude<keyof typeof settingsSchema.entries, '$schema'>, string> = {
	address: 'Where the site is published: the scheme and the host.',
	name: 'The site’s name: one, or one for each language of the interface.',
	host: 'Where the site is put: matn check compares the built site with what that host takes.',
	cards:
		'Whether each text has a picture with its title, which messengers show of its links; by default it has.',
	markdown: 'Whether each text is published as Markdown too, with llms.txt; by default it is.',
	preferences: 'The options of the reading settings that hold for readers who have chosen none.',
	colors:
		'The colours of the light and the dark theme: one for both, or one for each. matn check tells their contrast.',
	locales: 'The languages of the interface, the default one first.',
};

/** Returns the JSON Schema of `site.json`, for editors, made from its Valibot schema. */
export function settingsJsonSchema(): object {
	const fields = v.strictObject({
		...settingsSchema.entries,
		name: v.optional(nameSchema),
		colors: v.optional(describedColors),
	});
	// Checks that JSON Schema can't express, such as that an address is a host's, are made by the build.
	const { properties = {}, ...schema } = toJsonSchema(fields, {
		errorMode: 'ignore',
		typeMode: 'input',
	});
	const described = Object.entries(properties).map(([field, its]) => [
		field,
		typeof its === 'object'
			? { description: DESCRIPTIONS[field as keyof typeof DESCRIPTIONS], ...its }
			: its,
	]);
	return {
		$id: `/${SETTINGS_SCHEMA_PATH}`,
		title: 'Settings of a site of Matn',
		...schema,
		properties: Object.fromEntries(described),
	};
}
