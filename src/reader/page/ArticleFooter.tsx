import { formatAddress } from '../../core/address/address.ts';
import type { Article, Named } from '../../core/article/article.ts';
import { Isolated } from '../../i18n/Isolated.tsx';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Phrase, SLOT } from '../../i18n/Phrase.tsx';
import { Link } from '../../ui/Link.tsx';
import { SeriesParts } from './SeriesParts.tsx';

/** The article's series, tags, translation, source and licence. */
export function ArticleFooter({ article }: { article: Article }) {
	const { t, locale, dir } = useMessages();
	const { lang, source, license, tags, series, translation, edition } = article;
	if (!source && !license && !translation && !series && !edition?.tags) return null;
	return (
		<footer lang={locale} dir={dir}>
			{series && <SeriesParts series={series} edition={edition?.series} />}
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
			{source && <Provenance text={t('article.source', { name: SLOT })} named={source} />}
			{license && <Provenance text={t('article.license', { name: SLOT })} named={license} />}
		</footer>
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

function Provenance({ text, named: { name, url } }: { text: string; named: Named }) {
	const shown = <Isolated text={name} />;
	return (
		<p>
			<Phrase text={text}>{url ? <a href={url}>{shown}</a> : shown}</Phrase>
		</p>
	);
}
