import { addressOfTexts, formatAddress } from '../../core/address/address.ts';
import type { Article, Neighbour } from '../../core/article/article.ts';
import { Isolated } from '../../i18n/Isolated.tsx';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Phrase, SLOT } from '../../i18n/Phrase.tsx';
import { Link } from '../../ui/Link.tsx';

interface SeriesPartsProps {
	series: NonNullable<Article['series']>;
	/** Undefined where it is the series' only part. */
	edition: NonNullable<Article['edition']>['series'];
}

/** Which part of which series the article is, and links to the parts before and after it. */
export function SeriesParts({ series: { name, part }, edition }: SeriesPartsProps) {
	const { t, locale } = useMessages();
	const shown = <Isolated text={name} />;
	const view = `series-${edition?.address}`;
	const Element = edition ? 'nav' : 'div';
	return (
		<Element className="mbe-4" aria-labelledby="_series">
			<p id="_series">
				<Phrase text={t('article.series', { part: String(part), name: SLOT })}>
					{edition ? (
						<Link to={formatAddress({ kind: 'library', locale, view })}>{shown}</Link>
					) : (
						shown
					)}
				</Phrase>
			</p>
			<Part text={t('article.partBefore', { title: SLOT })} to={edition?.before} />
			<Part text={t('article.partAfter', { title: SLOT })} to={edition?.after} />
		</Element>
	);
}

function Part({ text, to }: { text: string; to: Neighbour | undefined }) {
	const { locale } = useMessages();
	if (!to) return null;
	const { slug, lang, title } = to;
	return (
		<p>
			<Phrase text={text}>
				<Link to={addressOfTexts(locale, slug, lang)} lang={lang}>
					<Isolated text={title} />
				</Link>
			</Phrase>
		</p>
	);
}
