import type { Plugin } from 'vite';
import { settingsIn } from './settings-plugin.ts';

/** How the sources name the messages of all languages of the interface: in `import.meta.glob`. */
const ALL_MESSAGES = /(messages\/(?:[\w-]+\/)?)\*\.json/g;

/** Leaves out of the scripts the messages of languages that the site's interface is not published in. */
export function localeMessagesPlugin(): Plugin {
	return {
		name: 'matn:locale-messages',
		// Runs before Vite's own plugin reads the pattern.
		enforce: 'pre',
		transform: {
			filter: { code: /import\.meta\.glob/ },
			handler(code) {
				const { locales } = settingsIn(this.environment.config);
				const names = locales.length > 1 ? `{${locales.join()}}` : locales[0];
				return code.replace(ALL_MESSAGES, `$1${names}.json`);
			},
		},
	};
}
