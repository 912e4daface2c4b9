/** What a layer may import beside itself: folders end with `/`, files do not. */
interface Layer {
	may: readonly string[];
	/** Of what only types, which are gone when it runs. */
	types?: readonly string[];
	/** The packages that it may name, where that is restricted. */
	packages?: readonly string[];
}

const BASE = ['core/', 'i18n/', 'browser/', 'ui/'];
const BELOW_FEATURES = [...BASE, 'preferences/'];
const FEATURES = ['reader/', 'library/', 'search/', 'offline/'];
const BELOW_ENTRIES = [...BELOW_FEATURES, ...FEATURES, 'app/'];

/**
 * The layers of `src/`, from the bottom to the top; imports point down.
 *
 * Features don't know each other: they meet in an address. The frame knows no feature: the table
 * of routes puts them into it.
 */
export const LAYERS: Readonly<Record<string, Layer>> = {
	core: { may: [], packages: ['valibot'] },
	i18n: { may: ['core/', 'browser/loading/import-with-retry.ts'] },
	browser: { may: ['core/'] },
	ui: { may: [] },
	preferences: { may: BASE },
	reader: { may: BELOW_FEATURES },
	library: { may: BELOW_FEATURES },
	search: { may: BELOW_FEATURES },
	offline: { may: BELOW_FEATURES },
	app: { may: BELOW_FEATURES },
	publish: { may: ['core/', 'i18n/locales.ts'], types: ['prerender.tsx'] },
	styles: { may: [] },
	'routes.tsx': { may: BELOW_ENTRIES },
	'prerender.tsx': { may: [...BELOW_ENTRIES, 'routes.tsx'] },
	'main.tsx': { may: [...BELOW_ENTRIES, 'routes.tsx', 'styles/main.css'] },
};
