import type { ComponentType, ReactNode } from 'react';
import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import type { Source } from '../core/site/source.ts';
import type { RouteHandle } from './route-handle.ts';

/** What a page's script exports. */
interface PageModule {
	Page: ComponentType<{ actions?: ReactNode }>;
	head: RouteHandle<never>['head'];
	/** Loads the page's data; undefined where there is no such page. */
	load: (source: Source, args: LoaderFunctionArgs) => Promise<object | undefined>;
}

/**
 * A route whose page is a script that is loaded on demand. Unlike the router's own `lazy`, a script
 * that failed to load is requested again at the next navigation.
 *
 * @param actions is passed to the page
 * @throws {Response} 404 from its loader, where there is no such page
 */
export function onDemandRoute(
	source: Source,
	importPage: () => Promise<PageModule>,
	actions: ReactNode,
) {
	let loaded: PageModule;
	return {
		loader: async (args) => {
			loaded = await importPage();
			return foundOr404(await loaded.load(source, args));
		},
		element: <OnDemandPage get={() => loaded.Page} actions={actions} />,
		handle: {
			head: (data: never, messages) => loaded.head(data, messages),
		} satisfies RouteHandle<never>,
	} satisfies RouteObject;
}

function OnDemandPage({ get, ...props }: { get: () => PageModule['Page']; actions: ReactNode }) {
	const Page = get();
	return <Page {...props} />;
}

/**
 * Returns the data.
 *
 * @throws {Response} 404 where it is undefined
 */
export function foundOr404<T>(data: T | undefined): T {
	if (data === undefined) throw new Response(null, { status: 404 });
	return data;
}
