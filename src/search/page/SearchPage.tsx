import { useEffect, useMemo, useRef, useState } from 'react';
import { useLoaderData, useNavigationType } from 'react-router';
import { useHydrated } from '../../browser/use-hydrated.ts';
import { formatAddress } from '../../core/address/address.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { type Group, isMoreThan } from '../answer/answer.ts';
import { prepare } from '../answer/ask.ts';
import { useAnswer } from '../answer/use-answer.ts';
import { langOf, questionOf } from '../field/question.ts';
import { SearchField } from '../field/SearchField.tsx';
import { useFocusOnSearchLink } from '../field/use-focus-on-search-link.ts';
import { useSearchTerms } from '../field/use-search-terms.ts';
import { MoreResults } from '../results/MoreResults.tsx';
import { NothingFound } from '../results/NothingFound.tsx';
import { Results } from '../results/Results.tsx';
import { rowsOf } from '../results/result-rows.ts';
import { SearchFailed } from '../results/SearchFailed.tsx';
import { SearchStatus } from '../results/SearchStatus.tsx';
import { Suggestions } from '../results/Suggestions.tsx';
import { useArticleLimit } from '../results/use-article-limit.ts';
import { useGradualGroups } from '../results/use-gradual-groups.ts';
import { useIsSlow } from '../results/use-is-slow.ts';
import type { SearchData } from './load-search.ts';
import { SearchScope } from './SearchScope.tsx';
import { useReturnToResults } from './use-return-to-results.ts';
import { useTabTitle } from './use-tab-title.ts';

/** Delay before the page says that it is searching, in ms. */
const BUSY_DELAY_MS = 300;

const NO_GROUPS: readonly Group[] = [];

/** The search's page: the field, the scope, and the results. The question is in the address. */
export function SearchPage() {
	const { learn } = useLoaderData<SearchData>();
	const { t, locale } = useMessages();
	const [terms, changeTerms] = useSearchTerms();
	const hydrated = useHydrated();
	const [limit, onMore] = useArticleLimit();
	const question = questionOf(terms, locale, limit);
	const { answer, isSettled, error, retry } = useAnswer(question, learn);
	const isSlow = useIsSlow(!isSettled, BUSY_DELAY_MS);
	const field = useRef<HTMLInputElement>(null);
	const results = useRef<HTMLDivElement>(null);
	const [reached, onActive] = useState<string>();
	// On the way back in history the reader's place is among the results: all are needed at once.
	const groups = useGradualGroups(
		answer?.groups ?? NO_GROUPS,
		answer?.isPart === true,
		useNavigationType() === 'POP',
	);
	const shown = useMemo(() => answer && { ...answer, groups }, [answer, groups]);
	const rows = useMemo(() => (shown ? rowsOf(shown, locale) : []), [shown, locale]);
	const active = rows.some(({ id }) => id === reached) ? reached : undefined;
	const onFollow = useReturnToResults({
		results,
		field,
		hasQuestion: question !== undefined,
		isShown: hydrated && isSettled && !error,
		onActive,
	});
	useFocusOnSearchLink(field);
	useTabTitle(terms.q);
	useEffect(() => {
		const row = active ? document.getElementById(active) : null;
		row?.scrollIntoView({ block: 'nearest' });
	}, [active]);

	const statusText = () => {
		if (error) return t('search:failed');
		if (isSlow) return t('search:busy');
		if (!question || !answer) return '';
		const { articles, passages } = answer;
		if (articles === 0) return t('search:none', { q: answer.q.trim() });
		if (answer.alone) return t('search:passages', { count: passages });
		return t('search:found', {
			passages: t('search:passages', { count: passages }),
			articles: t('search:articlesIn', { count: articles }),
		});
	};
	return (
		<div className="page" data-kind="search">
			<main id="_content" tabIndex={-1}>
				<h1>{t('frame.search')}</h1>
				<SearchField
					field={field}
					q={terms.q ?? ''}
					rows={rows}
					active={active}
					onActive={onActive}
					onType={() => prepare(langOf(terms, locale))}
					onSearch={(q) => changeTerms((current) => ({ ...current, q }))}
				/>
				<SearchScope terms={terms} onChange={changeTerms} />
				<p className="lead hidden noscript:block">
					<span>{t('search:noScripts')}</span>{' '}
					<Link to={formatAddress({ kind: 'library', locale })}>{t('frame.home')}</Link>
				</p>
				<SearchStatus text={statusText()} />
				<div ref={results}>
					{error !== undefined && <SearchFailed error={error} retry={retry} />}
					{shown && groups.length > 0 && (
						<Suggestions terms={terms} answer={shown} onFollow={() => field.current?.focus()} />
					)}
					{shown && groups.length > 0 && (
						<Results answer={shown} active={active} onFollow={onFollow} />
					)}
					{answer && <MoreResults rows={rows} isMore={isMoreThan(answer)} onMore={onMore} />}
					{answer?.articles === 0 && (
						<NothingFound
							terms={terms}
							nearest={answer.nearest}
							onFollow={() => field.current?.focus()}
						/>
					)}
				</div>
				{!question && (
					<p className="search-hint mbs-5 text-pretty text-base text-quiet noscript:hidden">
						{t('search:hint')}
					</p>
				)}
			</main>
		</div>
	);
}
