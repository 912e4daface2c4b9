import { formatAddress } from '../../core/address/address.ts';
import { formatTerms, type SearchTerms } from '../../core/address/search-terms.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Phrase, SLOT } from '../../i18n/Phrase.tsx';
import { Link } from '../../ui/Link.tsx';
import { inPlace, placeOf, widerThan } from '../field/question.ts';

interface NothingFoundProps {
	terms: SearchTerms;
	/** The nearest spelling that would find something. */
	nearest: string | undefined;
	/** Called as the reader follows one of the ways on. */
	onFollow: () => void;
}

/** The ways on from a search that found nothing: another spelling, more places. */
export function NothingFound({ terms, nearest, onFollow }: NothingFoundProps) {
	const { t, locale } = useMessages();
	const wider = widerThan(placeOf(terms));
	const to = (next: SearchTerms) =>
		formatAddress({ kind: 'search', locale, query: formatTerms(next) });
	return (
		<>
			{nearest && (
				<p className="lead">
					<Phrase text={t('search:nearest', { q: SLOT })}>
						<Link to={to({ ...terms, q: nearest })} onClick={onFollow}>
							<bdi>{nearest}</bdi>
						</Link>
					</Phrase>
				</p>
			)}
			{wider && (
				<p className="actions">
					<Link className="button" to={to(inPlace(terms, wider))} onClick={onFollow}>
						{t(wider === 'all' ? 'search:allLanguages' : 'search:allArticles')}
					</Link>
				</p>
			)}
		</>
	);
}
