/** A function is never called; or whenever it is, it returns in its first `if` that does so. */
export type Unused = 'never called' | 'returns early';

/** Functions of packages whose code, or the most of it, this site never runs: by package and name. */
export const UNUSED_FUNCTIONS: Readonly<Record<string, Readonly<Record<string, Unused>>>> = {
	'react-router': {
		// Fetchers (`useFetcher`).
		fetch2: 'never called',
		// Actions: forms that the router submits.
		handleAction: 'never called',
		normalizeNavigateOptions: 'returns early',
		// `lazy` of a route: `onDemandRoute` takes its place.
		loadLazyRoute: 'returns early',
		loadLazyRouteProperty: 'returns early',
		// Routes that are added later.
		discoverRoutes: 'never called',
		patchRoutes: 'never called',
		// Blockers (`useBlocker`).
		updateBlocker: 'never called',
		// Middleware.
		runClientMiddlewarePipeline: 'never called',
		// Scroll restoration: `browser/place-keeper.ts` takes its place.
		enableScrollRestoration: 'never called',
		// Routers without loaders, and React Server Components.
		useNavigateUnstable: 'never called',
		RSCErrorHandler: 'never called',
	},
	i18next: {
		// Backends, which load messages: `loadMessages` takes their place.
		'Connector.queueLoad': 'never called',
		'Connector.loaded': 'never called',
		'Connector.read': 'never called',
		'Connector.prepareLoading': 'never called',
		'Connector.loadOne': 'never called',
		'Connector.saveMissing': 'never called',
		'I18n.reloadResources': 'never called',
		'I18n.loadNamespaces': 'never called',
		'I18n.loadLanguages': 'never called',
		// Plugins, and copies of an instance.
		'I18n.use': 'never called',
		'I18n.cloneInstance': 'never called',
		'I18n.hydrate': 'never called',
		// Keys other than strings, and details of a translation.
		'I18n.getFixedT': 'never called',
		keysFromSelector: 'never called',
		'Translator.exists': 'never called',
		'Translator.getUsedParamsDetails': 'never called',
		// The direction: `core/text/direction.ts` takes its place.
		'I18n.dir': 'never called',
		// Formats within messages, and messages within messages.
		'Formatter.format': 'never called',
		handleHasOptions: 'never called',
		// Messages that are added one by one or deeply, and languages without messages.
		'ResourceStore.addResource': 'never called',
		'ResourceStore.addResources': 'never called',
		deepExtend: 'never called',
		'PluralResolver.getSuffixes': 'never called',
		'LanguageUtil.getBestMatchFromCodes': 'never called',
	},
};
