import { addressOfTexts, formatAddress } from '../../core/address/address.ts';
import type { Article } from '../../core/article/article.ts';
import { Isolated } from '../../i18n/Isolated.tsx';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Phrase, SLOT } from '../../i18n/Phrase.tsx';
import { Link } from '../../ui/Link.tsx';

/** The article's series, tags, translation, source and licence. */
export function ArticleFooter({ article }: { article: Article }) {
	const { t, locale, dir } = useMessages();
	const { lang, source, license, tags, translation, edition } = article;
	if (!source && !license && !translation && !edition?.series && !edition?.tags) return null;
	return (
		<footer lang={locale} dir={dir}>
			<Series article={article} />
			{edition?.tags && (
				<ul className="tags">
					{edition.tags.map((address, i) => (
						<li key={address}>
							<Link
								to={formatAddress({ kind: 'library', locale, view: `tag-${address}` })}
								rel="tag"
								lang={lang}
							>
								<Isolated text={tags?.[i] ?? ''} />
							</Link>
						</li>
					))}
				</ul>
			)}
			{translation && <Translation {...translation} />}
			{source && <Fact text={t('article.source', { name: SLOT })} {...source} />}
			{license && <Fact text={t('article.license', { name: SLOT })} {...license} />}
		</footer>
	);
}

/** Which part of which series the article is, and links to the parts before and after it; nothing for an only part. */
function Series({ article: { series, edition } }: { article: Article }) {
	const { t, locale } = useMessages();
	if (!series || !edition?.series) return null;
	const { name, part } = series;
	const { view, before, after } = edition.series;
	const text = t('article.series', { part: String(part), name: SLOT });
	const list = formatAddress({ kind: 'library', locale, view });
	return (
		<nav className="mbe-4" aria-label={text.replace(SLOT, name)}>
			<Fact text={text} name={name} to={list} />
			{[before, after].map(
				(part, i) =>
					part && (
						<Fact
							key={part.slug}
							text={t(i ? 'article.partAfter' : 'article.partBefore', { title: SLOT })}
							name={part.title}
							lang={part.lang}
							to={addressOfTexts(locale, part.slug, part.lang)}
						/>
					),
			)}
		</nav>
	);
}

function Translation({ of, by }: NonNullable<Article['translation']>) {
	const { t, language: nameOf } = useMessages();
	const language = nameOf(of);
	return (
		<p>
			{by
				? t('article.translatedBy', { language, name: by })
				: t('article.translated', { language })}
		</p>
	);
}

interface FactProps {
	/** A message with `SLOT` for the name. */
	text: string;
	name: string;
	/** The name's language, where it is another than the text's. */
	lang?: string;
	/** Where the name leads to: an address of the site, or an article's link. */
	to?: string | undefined;
	url?: string | undefined;
}

/** A line about the article, with a name that may be a link. */
function Fact({ text, name, lang, to, url }: FactProps) {
	const shown = <Isolated text={name} />;
	const link = to ? (
		<Link to={to} lang={lang}>
			{shown}
		</Link>
	) : (
		url && <a href={url}>{shown}</a>
	);
	return (
		<p>
			<Phrase text={text}>{link || shown}</Phrase>
		</p>
	);
}
