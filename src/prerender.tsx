import { prerender } from 'react-dom/static';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { absolute } from './app/absolute.ts';
import type { Source } from './core/site/source.ts';
import { guessLocale, type Locale } from './i18n/locales.ts';
import { loadMessages, type Messages } from './i18n/messages.ts';
import type { ArticleData } from './reader/page/article-data.ts';
import { jsonLdScript } from './reader/page/article-json-ld.ts';
import { createRoutes } from './routes.tsx';

/** A prerendered page, as parts of its HTML. */
export interface Rendered {
	lang: string;
	dir: string;
	status: number;
	/** The elements that React puts into the head. */
	head: string;
	/** The content of `#_root`. */
	body: string;
	/** A script element with JSON-LD; empty where the page has no article. */
	data?: string;
	/** The language of the article's text, where the page shows one. */
	text?: string;
	/** The languages that the article has. */
	languages?: readonly string[];
}

const ORIGIN = 'http://prerender.invalid';
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');
/** Where the frame begins: the elements that React writes before it belong into the head. */
const FRAME = '<div class="frame">';

/** Creates a function that renders the page of a path, with the same routes and components as the browser. */
export function createRenderer(source: Source) {
	const routes = createRoutes(source, (requested) => guessLocale([requested], ''));
	const handler = createStaticHandler(routes, { basename: BASE || '/' });

	return async (path: string): Promise<Rendered> => {
		const context = await handler.query(new Request(ORIGIN + BASE + path));
		if (context instanceof Response) throw new Error(`${path} redirects`);
		const router = createStaticRouter(handler.dataRoutes, context);
		const { prelude } = await prerender(
			<StaticRouterProvider router={router} context={context} hydrate={false} />,
			{
				// Else React puts large sections in by inline scripts, which the policy forbids.
				progressiveChunkSize: Number.POSITIVE_INFINITY,
				onError: (error) => {
					throw error;
				},
			},
		);
		const html = await new Response(prelude).text();
		const start = html.indexOf(FRAME);
		if (start < 0) throw new Error(`${path}: React drew no frame`);

		const data = context.matches.map(({ route }) => context.loaderData[route.id]);
		const messages = data[0] as Messages;
		const shown = data.at(-1) as Partial<ArticleData> | undefined;
		return {
			lang: messages.locale,
			dir: messages.dir,
			status: context.statusCode,
			head: html.slice(0, start),
			body: html.slice(start),
			data: shown?.article ? jsonLdScript(shown as ArticleData, absolute) : '',
			text: shown?.article?.lang,
			languages: shown?.languages,
		};
	};
}

/** The site's name and description in a locale. */
export async function describeSite(locale: Locale): Promise<{ name: string; description: string }> {
	const { t } = await loadMessages(locale);
	return { name: t('site.name'), description: t('site.description') };
}
