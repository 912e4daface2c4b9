import { formatAddress } from '../../core/address/address.ts';
import { formatTerms, type SearchTerms } from '../../core/address/search-terms.ts';
import { Isolated } from '../../i18n/Isolated.tsx';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Phrase, SLOT } from '../../i18n/Phrase.tsx';
import { Link } from '../../ui/Link.tsx';
import { scopeChoiceOf, widerThan, withScope } from '../field/question.ts';

interface NothingFoundProps {
	terms: SearchTerms;
	/** The nearest spelling of words that occur. */
	nearest: string | undefined;
	/** Called when the reader follows one of the links. */
	onFollow: () => void;
}

/** Links from a search that found nothing: another spelling, a wider scope. */
export function NothingFound({ terms, nearest, onFollow }: NothingFoundProps) {
	const { t, locale } = useMessages();
	const wider = widerThan(scopeChoiceOf(terms));
	const to = (next: SearchTerms) =>
		formatAddress({ kind: 'search', locale, query: formatTerms(next) });
	return (
		<>
			{nearest && (
				<p className="lead">
					<Phrase text={t('search:nearest', { q: SLOT })}>
						<Link to={to({ ...terms, q: nearest })} onClick={onFollow}>
							<Isolated text={nearest} />
						</Link>
					</Phrase>
				</p>
			)}
			{wider && (
				<p className="actions">
					<Link className="button" to={to(withScope(terms, wider))} onClick={onFollow}>
						{t(wider === 'all' ? 'search:allLanguages' : 'search:allArticles')}
					</Link>
				</p>
			)}
		</>
	);
}
