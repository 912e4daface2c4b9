import { formatAddress } from '../../core/address/address.ts';
import { formatTerms, type SearchTerms } from '../../core/address/search-terms.ts';
import { Isolated } from '../../i18n/Isolated.tsx';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Phrase, SLOT } from '../../i18n/Phrase.tsx';
import { Link } from '../../ui/Link.tsx';
import type { Answer } from '../answer/answer.ts';

interface SuggestionsProps {
	terms: SearchTerms;
	answer: Answer;
	/** Called when the reader follows one of the links. */
	onFollow: () => void;
}

/** Above the results: that the query was understood in another keyboard layout, and other words for those that no passage has. */
export function Suggestions({ terms, answer, onFollow }: SuggestionsProps) {
	const { t, locale } = useMessages();
	const to = (q: string) =>
		formatAddress({ kind: 'search', locale, query: formatTerms({ ...terms, q }) });
	return (
		<>
			{answer.isRetyped && <p className="lead mbe-4">{t('search:retyped', { q: answer.q })}</p>}
			{answer.suggestions?.map(({ word, at, meant, q, isNowhere }) => (
				<p key={at[0]} className="lead mbe-4">
					<Phrase text={t(isNowhere ? 'search:noPassageHas' : 'search:nearest', { word, q: SLOT })}>
						<Link to={to(q)} onClick={onFollow}>
							<Isolated text={meant} />
						</Link>
					</Phrase>
				</p>
			))}
		</>
	);
}
