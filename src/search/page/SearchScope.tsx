import type { SearchTerms } from '../../core/address/search-terms.ts';
import { isolate } from '../../core/text/isolate.ts';
import { endonym } from '../../core/text/languages.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Choice } from '../../ui/Choice.tsx';
import {
	articleOf,
	langOf,
	type ScopeChoice,
	scopeChoiceOf,
	withScope,
} from '../field/question.ts';
import type { ChangeTerms } from '../field/use-search-terms.ts';

interface SearchScopeProps {
	terms: SearchTerms;
	onChange: ChangeTerms;
}

/** Where to search: the article that the reader came from, one language, all of them. */
export function SearchScope({ terms, onChange }: SearchScopeProps) {
	const { t, locale, dir } = useMessages();
	const options: { value: ScopeChoice; label: string }[] = [
		{ value: 'language', label: isolate(endonym(langOf(terms, locale)), dir) },
		{ value: 'all', label: t('search:everywhere') },
	];
	if (articleOf(terms)) options.unshift({ value: 'article', label: t('search:inArticle') });
	return (
		<div className="noscript:hidden print:hidden">
			<Choice
				isInline
				name="place"
				label={t('search:scope')}
				options={options}
				value={scopeChoiceOf(terms)}
				onChoose={(choice) => onChange((current) => withScope(current, choice))}
			/>
		</div>
	);
}
