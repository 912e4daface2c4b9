import { Fragment, type ReactNode } from 'react';
import { addressOfTexts, formatAddress } from '../../core/address/address.ts';
import { DirectedText } from '../../i18n/DirectedText.tsx';
import { Isolated } from '../../i18n/Isolated.tsx';
import { LanguageName } from '../../i18n/LanguageName.tsx';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Phrase, SLOT } from '../../i18n/Phrase.tsx';
import { Link } from '../../ui/Link.tsx';
import { BesideMenu } from '../tools/BesideMenu.tsx';
import { ShareButton } from '../tools/ShareButton.tsx';
import { useArticle } from './ArticleContext.tsx';
import type { ArticleData } from './article-data.ts';
import { TEXT_CLASS } from './text-class.ts';

/** The title, the lead, the metadata, the languages and the actions. */
export function ArticleHeader({ data, actions }: { data: ArticleData; actions: ReactNode }) {
	const { t, locale, dir, date } = useMessages();
	const { article, beside } = data;
	const { dir: around } = useArticle();
	const minutes = article.edition?.minutes;
	return (
		<>
			{/* Not a `header`: some reader views drop it, with the lead. */}
			<div className={TEXT_CLASS} data-titles="">
				{/* Reader views show the page's title themselves; by this class they leave out the article's. */}
				<h1 id="_title" className="masthead" tabIndex={-1}>
					<DirectedText text={article.title} around={around} />
				</h1>
				{article.lead && (
					<p id="_lead" className="lead">
						<DirectedText text={article.lead} around={around} />
					</p>
				)}
				{beside && <beside.Titles />}
			</div>
			{/* Reader views leave out what is in a footer. */}
			<footer>
				<div className="meta" lang={locale} dir={dir}>
					{article.authors && (
						<p>
							<Phrase text={t('article.by', { names: SLOT })}>
								{article.authors.map(({ name }, i) => (
									// biome-ignore lint/suspicious/noArrayIndexKey: two authors may have one name
									<Fragment key={i}>
										{i > 0 && <span>{t('format.list')}</span>}
										<Author name={name} view={article.edition?.authors?.[i]} />
									</Fragment>
								))}
							</Phrase>
						</p>
					)}
					<p>
						<time dateTime={article.published}>
							{t('article.published', { date: date(article.published) })}
						</time>
					</p>
					{article.updated && (
						<p>
							<time dateTime={article.updated}>
								{t('article.updated', { date: date(article.updated) })}
							</time>
						</p>
					)}
					{minutes !== undefined && <p>{t('article.minutes', { count: minutes })}</p>}
				</div>
				<OtherLanguage data={data} />
				<div className="tools-row" lang={locale} dir={dir}>
					<Languages data={data} />
					{data.languages.length > 1 && <BesideMenu key={locale} data={data} />}
					{/* They move to a second row together. */}
					<div>
						<ShareButton data={data} />
						{actions}
					</div>
				</div>
			</footer>
		</>
	);
}

/** An author's name, which leads to the list of what they wrote, where there is one. */
function Author({ name, view }: { name: string; view: string | undefined }) {
	const { locale } = useMessages();
	const shown = <Isolated text={name} />;
	if (!view) return shown;
	return <Link to={formatAddress({ kind: 'library', locale, view })}>{shown}</Link>;
}

/** The notice that the article is not available in the interface's language. */
function OtherLanguage({ data: { article, languages } }: { data: ArticleData }) {
	const { t, locale, dir, language } = useMessages();
	if (languages.includes(locale)) return null;
	return (
		<p
			className="mbs-5 rounded-lg bg-lit px-[1.1rem] py-3 text-chrome"
			role="note"
			lang={locale}
			dir={dir}
		>
			{t('article.otherLanguage', { language: language(article.lang) })}
		</p>
	);
}

/** Links to the article in its other languages; the interface's language stays. */
function Languages({ data: { slug, article, languages, beside } }: { data: ArticleData }) {
	const { t, locale, dir } = useMessages();
	if (languages.length < 2) return null;
	return (
		<details className="languages" lang={locale} dir={dir} open={!languages.includes(locale)}>
			<summary>{t('article.languages')}</summary>
			<ul>
				{languages.map((lang) => (
					<li key={lang}>
						<Link
							to={addressOfTexts(locale, slug, lang, beside?.article.lang)}
							hrefLang={lang}
							aria-current={lang === article.lang ? 'true' : undefined}
						>
							<LanguageName lang={lang} />
						</Link>
					</li>
				))}
			</ul>
		</details>
	);
}
