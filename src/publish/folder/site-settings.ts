import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { faultOfIssue } from '../../core/json/fault-of-issue.ts';
import { FileError, type FileFault } from '../../core/json/file-error.ts';
import { parseJson, refuseArray } from '../../core/json/parse-json.ts';
import { nearestWord } from '../../core/search/spelling.ts';
import type { ChosenColors, ColorName } from '../../core/site/colors.ts';
import { type Preference, preferences } from '../../core/site/preferences.ts';
import { EXAMPLE_ADDRESS, type SiteSettings } from '../../core/site/site.ts';
import { allLocales, type Locale } from '../../i18n/locales.ts';
import { HOSTS, type Host } from '../check/host/host-limits.ts';
import { langsIn, slugsIn } from '../site/article-folder.ts';
import { unlessMissing } from '../site/unless-missing.ts';

/** The file of settings in a site's folder. It is not published. */
export const SETTINGS_FILE = 'site.json';

const ORIGIN = 'the scheme and the host alone, such as "https://reader.example"';
const NAME = 'a text, or a text for each of some languages of the interface';
const LOCALES = 'a list of languages of the interface, each once';

const locale = v.picklist(allLocales, `one of ${allLocales.join(', ')}`);
const name = v.pipe(v.string(NAME), v.nonEmpty('a text that is not empty'));
const names = v.record(locale, name, NAME);
/** The site's name, as editors are told of it. */
export const nameSchema = v.union([name, names]);

const choice = <P extends Preference>(name: P) =>
	v.optional(v.picklist(preferences[name], `one of ${preferences[name].join(', ')}`));

/** The options of preferences that the publisher chooses. */
const preferencesSchema = v.strictObject({
	theme: choice('theme'),
	size: choice('size'),
	typeface: choice('typeface'),
	urdu: choice('urdu'),
	leading: choice('leading'),
	measure: choice('measure'),
	paragraphs: choice('paragraphs'),
	alignment: choice('alignment'),
	direction: choice('direction'),
	length: choice('length'),
	slash: choice('slash'),
} satisfies { [P in Preference]: unknown });

const HEX = 'a colour such as "#96301f"';
const hex = v.pipe(v.string(HEX), v.regex(/^#[0-9a-f]{6}$/i, HEX));
const pair = v.strictObject({ light: hex, dark: hex });
const color = v.optional(v.lazy((given) => (typeof given === 'object' ? pair : hex)));

/** Makes the schema of the colours that the publisher chooses of that of one. */
const colorsOf = <S extends v.GenericSchema>(color: S) =>
	v.strictObject({
		...{ page: color, paper: color, ink: color, quiet: color, rule: color, accent: color },
		...{ highlight: color, found: color },
	} satisfies { [N in ColorName]: unknown });
const colorsSchema = colorsOf(color);
/** The colours, as editors are told of them. */
export const describedColors = colorsOf(v.optional(v.union([hex, pair])));

/** The one schema of `site.json`; `SiteSettings` says what its fields mean. */
export const settingsSchema = v.strictObject({
	$schema: v.optional(v.string('a text')),
	address: v.optional(v.pipe(v.string(ORIGIN), v.check(isOrigin, ORIGIN)), EXAMPLE_ADDRESS),
	name: v.optional(v.lazy((given) => (typeof given === 'object' ? names : name))),
	host: v.optional(v.picklist(HOSTS, `one of ${HOSTS.join(', ')}`)),
	markdown: v.optional(v.boolean('true or false')),
	cards: v.optional(v.boolean('true or false')),
	preferences: v.optional(preferencesSchema),
	colors: v.optional(colorsSchema),
	locales: v.optional(
		v.pipe(
			v.array(locale, LOCALES),
			v.nonEmpty('at least one language'),
			v.check((given) => new Set(given).size === given.length, LOCALES),
		),
	),
});

function isOrigin(value: string): boolean {
	if (!URL.canParse(value)) return false;
	const { protocol, origin } = new URL(value);
	return /^https?:$/.test(protocol) && value.replace(/\/$/, '') === origin;
}

/** Settings with the languages that the interface is published in, and those that pages don't need. */
export interface ResolvedSettings extends SiteSettings {
	locales: readonly Locale[];
	/** Where the site is put: `matn check` compares it with what that host takes. */
	host?: Host;
	/** Whether texts are published as Markdown too; they are if it says nothing. */
	markdown?: boolean;
	/** Whether each text has a picture of its title, for messengers; it has if it says nothing. */
	cards?: boolean;
}

/**
 * Reads the settings of the site in a folder. Where they name no languages for the interface, it has
 * those of the site's texts.
 *
 * @param articleFolders the folders that hold a folder for each article
 * @throws {FileError} with each fault's path, what was expected and what stands there
 */
export async function readSettings(
	folder: string,
	articleFolders: readonly string[],
): Promise<ResolvedSettings> {
	const file = join(folder, SETTINGS_FILE);
	const text = (await unlessMissing(readFile(file, 'utf8'))) ?? '{}';
	const { $schema: _, locales, colors, ...settings } = parseSettings(text, file);
	return {
		...settings,
		...(colors && { colors: inBothThemes(colors) }),
		locales: locales ?? (await localesOfTexts(articleFolders)),
	};
}

/** Returns the colours with one of each theme: one that is given alone is that of both. */
function inBothThemes(colors: v.InferOutput<typeof colorsSchema>): ChosenColors {
	const pairs = Object.entries(colors).map(([name, given]) => [
		name,
		typeof given === 'string' ? { light: given, dark: given } : given,
	]);
	return Object.fromEntries(pairs);
}

/** Parses the text of a `site.json`. @throws {FileError} */
export function parseSettings(text: string, file: string): v.InferOutput<typeof settingsSchema> {
	const data = parseJson(text, file);
	refuseArray(data, file);
	const result = v.safeParse(settingsSchema, data, { abortPipeEarly: true });
	if (result.success) return result.output;
	throw new FileError(file, result.issues.map(faultOf));
}

/** The schemas of fields that have fields. */
const NESTED: Record<string, { entries: object } | undefined> = {
	preferences: preferencesSchema,
	colors: colorsSchema,
};

/** A fault, with the field that was likely meant where the name of one is misspelt. */
function faultOf(issue: v.BaseIssue<unknown>): FileFault {
	const fault = faultOfIssue(issue);
	if (issue.type !== 'strict_object' || issue.expected !== 'never') return fault;
	const [field = '', ...within] = fault.path.split('.');
	const schema = [settingsSchema, NESTED[field], pair][within.length];
	const fields = Object.keys(schema?.entries ?? {}).sort();
	const meant = nearestWord((within.at(-1) ?? field).toLowerCase(), fields);
	const hint = meant ? `is "${meant}" meant?` : `there are ${fields.join(', ')}`;
	return { ...fault, expected: `${fault.expected} (${hint})` };
}

/** The languages of the interface that there are texts in, by the names of their files; English where there is none. */
async function localesOfTexts(articleFolders: readonly string[]): Promise<readonly Locale[]> {
	const langs = new Set<string>();
	for (const folder of articleFolders)
		for (const slug of await slugsIn(folder))
			for (const lang of await langsIn(folder, slug)) langs.add(lang);
	const spoken = allLocales.filter((one) => langs.has(one));
	return spoken.length > 0 ? spoken : ['en'];
}
