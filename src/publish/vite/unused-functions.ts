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
		// Its own error pages, of which the root route has one, and promises as data.
		'AwaitErrorBoundary.render': 'never called',
		'RemixErrorBoundary.render': 'never called',
		DefaultErrorComponent: 'never called',
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
	'react-dom': {
		// View transitions.
		startViewTransition: 'never called',
		commitAfterMutationEffectsOnFiber: 'never called',
		// Activities, and lists of suspended parts.
		updateActivityComponent: 'never called',
		updateSuspenseListComponent: 'never called',
		findFirstSuspended: 'never called',
		cutOffTailIfNeeded: 'never called',
		// Styles, scripts and fonts that React loads: the build writes them into each page.
		acquireResource: 'never called',
		suspendResource: 'never called',
		preloadResourceAndSuspendIfNeeded: 'never called',
		insertStylesheetIntoRoot: 'never called',
		estimateBandwidth: 'never called',
		preloadStylesheet: 'never called',
		preconnectAs: 'never called',
		preload: 'never called',
		preloadModule: 'never called',
		preinitStyle: 'never called',
		preinitScript: 'never called',
		preinitModuleScript: 'never called',
		'exports.preload': 'never called',
		'exports.preloadModule': 'never called',
		'exports.preinit': 'never called',
		'exports.preinitModule': 'never called',
		// Actions, deferred values, and the cache of React's compiler.
		mountActionState: 'never called',
		updateActionStateImpl: 'never called',
		rerenderActionState: 'never called',
		runActionStateAction: 'never called',
		mountDeferredValueImpl: 'never called',
		updateDeferredValueImpl: 'never called',
		useMemoCache: 'never called',
		// References to fragments.
		'FragmentInstance.addEventListener': 'never called',
		'FragmentInstance.removeEventListener': 'never called',
		'FragmentInstance.dispatchEvent': 'never called',
		'FragmentInstance.focus': 'never called',
		'FragmentInstance.focusLast': 'never called',
		'FragmentInstance.blur': 'never called',
		'FragmentInstance.observeUsing': 'never called',
		'FragmentInstance.unobserveUsing': 'never called',
		'FragmentInstance.getClientRects': 'never called',
		'FragmentInstance.getRootNode': 'never called',
		'FragmentInstance.compareDocumentPosition': 'never called',
		'FragmentInstance.scrollIntoView': 'never called',
		commitNewChildToFragmentInstance: 'never called',
		deleteChildFromFragmentInstance: 'never called',
		// Content that is hidden while it waits for a promise.
		recursivelyTraverseReappearLayoutEffects: 'never called',
		recursivelyTraverseDisappearLayoutEffects: 'never called',
		recursivelyTraverseDisconnectPassiveEffects: 'never called',
		hideOrUnhideAllChildrenOnFiber: 'never called',
		// `html`, `head` and `body` as elements.
		resolveSingletonInstance: 'never called',
		commitHostSingletonAcquisition: 'never called',
		releaseSingletonInstance: 'never called',
		// Children that are iterators: here they are arrays.
		reconcileChildrenIterator: 'never called',
		// Finding a component's element.
		findCurrentFiberUsingSlowPath: 'never called',
		// A sign of progress while an asynchronous transition runs.
		defaultOnDefaultTransitionIndicator: 'never called',
	},
	react: {
		// Components that React loads, and copies of elements: `useOnDemand` takes the place of `lazy`.
		lazyInitializer: 'never called',
		'exports.cloneElement': 'never called',
	},
};
