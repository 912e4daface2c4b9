import { formatAddress } from '../../core/address/address.ts';
import type { Article, Named } from '../../core/article/article.ts';
import { LanguageName } from '../../i18n/LanguageName.tsx';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Phrase, SLOT } from '../../i18n/Phrase.tsx';
import { Link } from '../../ui/Link.tsx';

/** What the text is about, where it comes from, and what may be done with it. */
export function ArticleFooter({ article }: { article: Article }) {
	const { t, locale, dir } = useMessages();
	const { lang, source, license, tags, translation, edition } = article;
	if (!source && !license && !translation && !edition?.tags) return null;
	return (
		<footer lang={locale} dir={dir}>
			{edition?.tags && (
				<ul className="tags">
					{edition.tags.map((address, i) => (
						<li key={address}>
							<Link
								to={formatAddress({ kind: 'library', locale, view: `tag-${address}` })}
								rel="tag"
								lang={lang}
							>
								<bdi>{tags?.[i]}</bdi>
							</Link>
						</li>
					))}
				</ul>
			)}
			{translation && <Translation {...translation} />}
			{source && <Provenance label={t('article.source')} named={source} />}
			{license && <Provenance label={t('article.license')} named={license} />}
		</footer>
	);
}

function Translation({ of, by }: NonNullable<Article['translation']>) {
	const { t } = useMessages();
	const text = by
		? t('article.translatedBy', { language: SLOT, name: by })
		: t('article.translated', { language: SLOT });
	return (
		<p>
			<Phrase text={text}>
				<LanguageName lang={of} />
			</Phrase>
		</p>
	);
}

function Provenance({ label, named: { name, url } }: { label: string; named: Named }) {
	const shown = <bdi>{name}</bdi>;
	return (
		<p>
			{label}: {url ? <a href={url}>{shown}</a> : shown}
		</p>
	);
}
