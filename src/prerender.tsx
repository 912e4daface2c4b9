import { prerender } from 'react-dom/static';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { absolute } from './app/absolute.ts';
import type { Source } from './core/site/source.ts';
import { DEFAULT_LOCALE, type Locale } from './i18n/locales.ts';
import { loadMessages, type Messages } from './i18n/messages.ts';
import { articleJsonLd } from './reader/page/article-json-ld.ts';
import type { ArticleData } from './reader/page/load-article.ts';
import { createRoutes } from './routes.tsx';

/** A page as HTML. */
export interface Rendered {
	lang: string;
	dir: string;
	status: number;
	/** What React puts into the head. */
	head: string;
	/** What stands in `#_root`. */
	body: string;
	/** What machines read of the page, as JSON-LD; none waits for it. */
	data?: string;
	/** The language of the article's text, where the page shows one, and those it can be had in. */
	text?: string;
	languages?: readonly string[];
}

const ORIGIN = 'http://prerender.invalid';
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');
/** Where the frame begins: what React writes before it belongs into the head. */
const FRAME = '<div class="frame ';

/** Makes the function that draws a page, with the same routes and components as the browser. */
export function createRenderer(source: Source) {
	const routes = createRoutes(source, () => DEFAULT_LOCALE);
	const handler = createStaticHandler(routes, { basename: BASE || '/' });

	return async (path: string): Promise<Rendered> => {
		const context = await handler.query(new Request(ORIGIN + BASE + path));
		if (context instanceof Response) throw new Error(`${path} redirects`);
		const router = createStaticRouter(handler.dataRoutes, context);
		const { prelude } = await prerender(
			<StaticRouterProvider router={router} context={context} hydrate={false} />,
			{
				// Else React cuts large sections out, and puts them back by inline scripts.
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
			data: jsonLd(shown),
			...(shown?.article && { text: shown.article.lang }),
			...(shown?.languages && { languages: shown.languages }),
		};
	};
}

/** What the site says of itself in an interface language. */
export async function describeSite(locale: Locale): Promise<{ name: string; description: string }> {
	const { t } = await loadMessages(locale);
	return { name: t('site.name'), description: t('site.description') };
}

/** JSON-LD is data, and no script runs in it; `<` is escaped so that no text can end it. */
function jsonLd({ slug, article }: Partial<ArticleData> = {}): string {
	if (!slug || !article) return '';
	const json = JSON.stringify(articleJsonLd({ slug, article }, absolute)).replaceAll(
		'<',
		'\\u003c',
	);
	return `<script type="application/ld+json">${json}</script>`;
}
