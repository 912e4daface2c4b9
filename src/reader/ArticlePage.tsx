import { type ReactNode, useMemo, useRef } from 'react';
import { useLoaderData } from 'react-router';
import { formatAddress } from '../core/address.ts';
import { cutOf } from '../core/cut.ts';
import { digitsOf } from '../core/digits.ts';
import { dirOfLang } from '../core/direction.ts';
import { outlineOf } from '../core/outline.ts';
import { notesOf } from '../core/sections.ts';
import { usePreference } from '../preferences/use-preference.ts';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleContext } from './ArticleContext.tsx';
import { ArticleFooter } from './ArticleFooter.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import type { ArticleData } from './load-article.ts';
import { Outline } from './Outline.tsx';
import { ReaderExtras } from './ReaderExtras.tsx';
import { Rest } from './Rest.tsx';
import { useArrival } from './use-arrival.ts';

/** In blocks: about an hour's reading. Below, laying out all of it takes no time that anyone notices. */
const LONG = 200;

/**
 * An article's page. All that it shows is derived from the article, while it is drawn.
 *
 * @param props.actions what other features can do with the article
 */
export function ArticlePage({ actions }: { actions?: ReactNode }) {
	const data = useLoaderData<ArticleData>();
	const { slug, locale, article } = data;
	const [direction] = usePreference('direction');
	const text = useRef<HTMLDivElement>(null);
	const dir = article.dir ?? dirOfLang(article.lang);
	const cut = useMemo(() => cutOf(article.body), [article]);
	const outline = useMemo(() => outlineOf(article.body), [article]);
	const facts = useMemo(
		() => ({
			slug,
			path: import.meta.env.BASE_URL + formatAddress({ kind: 'article', locale, slug }).slice(1),
			dir,
			digits: digitsOf(article.lang),
			notes: notesOf(article.body),
			long: article.body.length > LONG,
		}),
		[slug, locale, article, dir],
	);
	const lost = useArrival(text, slug, article);

	return (
		<ArticleContext value={facts}>
			<div className="page" data-kind="article">
				{outline.length > 0 && <Outline entries={outline} lang={article.lang} dir={dir} />}
				<main id="_content" tabIndex={-1}>
					<article lang={article.lang} dir={direction === 'auto' ? dir : direction}>
						<div ref={text} data-blocks="">
							<ArticleHeader data={data} actions={actions} />
							<ArticleBody blocks={article.body.slice(0, cut)} />
							{cut !== undefined && (
								<Rest key={slug}>
									<ArticleBody blocks={article.body.slice(cut)} />
								</Rest>
							)}
						</div>
						<ArticleFooter article={article} />
					</article>
				</main>
			</div>
			<ReaderExtras key={slug} data={data} lost={lost} />
		</ArticleContext>
	);
}
