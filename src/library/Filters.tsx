import type { ReactNode } from 'react';
import { formatView, type LibraryView } from '../core/address/library-view.ts';
import { LanguageName } from '../i18n/LanguageName.tsx';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Link } from '../ui/Link.tsx';
import type { LibraryData } from './load-library.ts';
import { TagName } from './TagName.tsx';

/** Links that filter a list by language and tag. */
export function Filters({ view, list }: LibraryData) {
	const { t, locale } = useMessages();
	const { kind, tag, lang } = view;
	const chosen = kind ? undefined : list.tag;
	if (list.languages.length < 2 && list.tags.length === 0 && !chosen && !lang) return null;
	const isListed = list.tags.some(({ address }) => address === chosen?.address);
	const tags = chosen && !isListed ? [chosen, ...list.tags] : list.tags;
	const to = (next: Pick<LibraryView, 'kind' | 'tag' | 'lang'>) => ({ locale, ...next, page: 1 });
	return (
		<details className="filters print:hidden">
			<summary>{t('library:filter')}</summary>
			<nav aria-label={t('library:filter')}>
				{/* The build writes no pages for a tag in one language, so without scripts these links are hidden. */}
				{(list.languages.length > 1 || lang) && (
					<Group label={t('library:language')} isScripted={tag !== undefined}>
						<Choice to={to({ kind, tag })} isChosen={!lang}>
							{t('library:all')}
						</Choice>
						{list.languages.map((other) => (
							<Choice key={other} to={to({ kind, tag, lang: other })} isChosen={other === lang}>
								<LanguageName lang={other} />
							</Choice>
						))}
					</Group>
				)}
				{tags.length > 0 && (
					<Group label={t('library:tag')}>
						<Choice to={to({ lang })} isChosen={!tag}>
							{t('library:all')}
						</Choice>
						{tags.map((other) => (
							<Choice
								key={other.address}
								to={to({ tag: other.address, lang })}
								isChosen={other.address === chosen?.address}
							>
								<TagName tag={other} isAlone />
							</Choice>
						))}
					</Group>
				)}
			</nav>
		</details>
	);
}

function Group(props: { label: string; isScripted?: boolean; children: ReactNode }) {
	return (
		<div className={`choices ${props.isScripted ? 'noscript:hidden' : ''}`}>
			<p aria-hidden="true">{props.label}</p>
			<ul aria-label={props.label}>{props.children}</ul>
		</div>
	);
}

function Choice(props: { to: LibraryView; isChosen: boolean; children: ReactNode }) {
	return (
		<li>
			<Link to={formatView(props.to)} aria-current={props.isChosen ? 'true' : undefined}>
				{props.children}
			</Link>
		</li>
	);
}
