import { dirname, join, relative } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { packageList } from '../licences/bundled-packages-plugin.ts';
import { articleFolders } from '../vite/article-folders.ts';
import type { MatnOptions } from '../vite/matn-options.ts';
import { settingsIn } from '../vite/settings-plugin.ts';
import { faceRules, formatRule } from './face-rule.ts';
import type { SiteLetters } from './first-letters.ts';
import { siteLetters } from './site-letters.ts';
import { splitFace, wholeFile } from './split-face.ts';

/** The family that is for Urdu alone. */
const URDU_FAMILY = 'Matn Nastaliq';

/**
 * Writes the `@font-face` rules. A rule of `styles/faces.css` names a whole face; a built site has it in
 * a first file with the letters that the site is written with, and one of the rest, which browsers fetch
 * where such a letter occurs. Development has the whole faces.
 *
 * Rules that no text of the site needs come behind the text, in the layer `later`. Those of
 * `styles/chosen-faces.css` stay in the style sheet that few readers load; Nastaliq's only where there is Urdu.
 *
 * To each family comes one under the name `… Late`, of the same files: fonts that loaded too late for the
 * first paint are applied by it with the next text (`browser/fonts.ts`).
 */
export function facesPlugin(options: MatnOptions): Plugin {
	const folders = articleFolders(options);
	let config: ResolvedConfig;
	let letters: Promise<SiteLetters> | undefined;
	const sources = new Set<string>();

	function lettersOfSite(): Promise<SiteLetters> {
		letters ??= folders(config).then((all) => siteLetters(all, settingsIn(config).locales));
		return letters;
	}

	return {
		name: 'matn:faces',
		enforce: 'pre',
		configResolved(resolved) {
			config = resolved;
		},
		transform: {
			// Runs after Tailwind's plugin, which puts the imported style sheets into one.
			filter: { id: /\/styles\/(main|typography)\.css(\?|$)/, code: /@font-face/ },
			async handler(css, id) {
				const isStart = id.includes('/main.css');
				let late = '';
				let code = css;
				for (const { source, rule } of faceRules(css)) {
					const letters = config.command === 'build' ? await lettersOfSite() : undefined;
					if (rule.family === URDU_FAMILY && letters && !letters.hasUrdu) {
						code = code.replace(source, '');
						continue;
					}
					const whole = wholeFile(rule);
					sources.add(whole);
					const rules = letters
						? await splitFace(rule, letters, join(config.cacheDir, 'faces'))
						: [{ ...rule, url: whole, isUsed: true }];
					let here = '';
					for (const { family, url, isUsed, ...rest } of rules) {
						const part = { ...rest, url: relative(dirname(id), url) };
						const face = formatRule({ ...part, family }, 'optional');
						if (isUsed || !isStart) here += face;
						else late += face;
						late += formatRule({ ...part, family: `${family} Late` }, 'swap');
					}
					code = code.replace(source, () => here);
				}
				return { code: isStart ? `${code}\n@layer later {\n${late}\n}` : code + late, map: null };
			},
		},
		generateBundle() {
			if (this.environment.name === 'client') this.emitFile(packageList([...sources], config.root));
		},
	};
}
