import { type ReactNode, useInsertionEffect, useMemo, useRef } from 'react';
import { useLoaderData } from 'react-router';
import { applyFonts } from '../../browser/fonts.ts';
import type { Article, Block } from '../../core/article/article.ts';
import { textOfBlock } from '../../core/article/block-text.ts';
import { cutOf } from '../../core/article/cut.ts';
import { outlineOf } from '../../core/article/outline.ts';
import { usePreference } from '../../preferences/use-preference.ts';
import { useArrival } from '../arrival/use-arrival.ts';
import type { ImportNotes } from '../extras/use-notes-feature.ts';
import { Outline } from '../outline/Outline.tsx';
import { Rest } from '../show-more/Rest.tsx';
import { ReaderExtras } from '../tools/ReaderExtras.tsx';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleContext, factsOf } from './ArticleContext.tsx';
import { ArticleFooter } from './ArticleFooter.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import type { ArticleData } from './article-data.ts';

/**
 * An article's page. All that it shows is derived from the article on rendering.
 *
 * @param props.actions controls of other features for the article
 */
export function ArticlePage({
	actions,
	importNotes,
}: {
	actions?: ReactNode;
	importNotes: ImportNotes;
}) {
	const data = useLoaderData<ArticleData>();
	const { slug, locale, article, beside } = data;
	const Blocks = beside?.Body ?? ArticleBody;
	const [direction] = usePreference('direction');
	const text = useRef<HTMLDivElement>(null);
	const [shown, rest] = useMemo(() => partsOf(article.body), [article]);
	const outline = useMemo(() => outlineOf(article.body), [article]);
	const facts = useMemo(() => factsOf(slug, locale, article), [slug, locale, article]);
	const { dir } = facts;
	// A text's elements are not reused for another text: a browser's translator may have replaced their text nodes.
	const key = [slug, article.lang, beside?.article.lang].join();
	// Before any layout effect measures the page.
	useInsertionEffect(applyFonts);
	const lost = useArrival(text, slug, article);

	return (
		<ArticleContext value={facts}>
			<div className="page" data-kind="article" data-beside={beside && ''}>
				{outline.length > 0 && <Outline entries={outline} lang={article.lang} dir={dir} />}
				<main id="_content" tabIndex={-1}>
					<article lang={article.lang} dir={direction === 'auto' ? dir : direction}>
						<div ref={text} data-blocks="">
							<ArticleHeader data={data} actions={actions} />
							<Blocks key={key} blocks={shown} />
							{rest && (
								<Rest key={slug} minutes={minutesOf(rest, article)}>
									<Blocks key={key} blocks={rest} />
								</Rest>
							)}
						</div>
						<ArticleFooter article={article} />
					</article>
				</main>
			</div>
			<ReaderExtras key={slug} data={data} lost={lost} importNotes={importNotes} />
		</ArticleContext>
	);
}

/** The blocks that are shown at once and, if there are any, those that "show more" hides. */
function partsOf(body: readonly Block[]): [readonly Block[], (readonly Block[])?] {
	const cut = cutOf(body);
	return cut === undefined ? [body] : [body.slice(0, cut), body.slice(cut)];
}

/** The reading time of a part of an article, in minutes: of the whole, as much as the part has of its letters. */
function minutesOf(part: readonly Block[], { body, edition }: Article): number | undefined {
	if (edition?.minutes === undefined) return undefined;
	return Math.max(1, Math.round((edition.minutes * lengthOf(part)) / lengthOf(body)));
}

function lengthOf(blocks: readonly Block[]): number {
	return blocks.reduce((sum, block) => sum + textOfBlock(block).length, 0);
}
