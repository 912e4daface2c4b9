import { Link } from 'react-router';
import { dirAmong } from '../core/direction.ts';
import { LanguageName } from '../i18n/LanguageName.tsx';
import { useMessages } from '../i18n/MessagesContext.tsx';
import type { Group, Hit } from './answer.ts';
import { Lit } from './Lit.tsx';
import { hitRow, titleRow } from './rows.ts';

/** The id of the results; the field says by it what it controls. */
export const RESULTS_ID = '_results';

interface ResultsProps {
	groups: readonly Group[];
	/** The id of the row that the field's arrow keys have reached. */
	active: string | undefined;
	/** Called with the id of a row as the reader follows it. */
	onFollow: (id: string) => void;
}

/**
 * What was found, article by article.
 *
 * A grid and not a listbox: an option can hold no link, and a screen reader's ways from heading to
 * heading and from link to link should lead through the results as they do elsewhere.
 */
export function Results({ groups, ...rest }: ResultsProps) {
	const { t } = useMessages();
	return (
		<table
			id={RESULTS_ID}
			className="results"
			// biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the field's arrow keys walk it
			role="grid"
			aria-label={t('search:results')}
			data-blocks=""
		>
			{groups.map((group) => (
				<ArticleRows key={`${group.slug} ${group.lang}`} group={group} {...rest} />
			))}
		</table>
	);
}

interface ArticleRowsProps extends Omit<ResultsProps, 'groups'> {
	group: Group;
}

function ArticleRows({ group, active, onFollow }: ArticleRowsProps) {
	const { locale, dir: around } = useMessages();
	const { lang, dir, title, titleLit, hits } = group;
	const { id, to } = titleRow(group, locale);
	return (
		<tbody aria-labelledby={id} lang={lang} dir={dir}>
			<tr aria-selected={id === active || undefined}>
				<th scope="row">
					<h2>
						<Link id={id} to={to} onClick={() => onFollow(id)}>
							<Lit text={title} ranges={titleLit} />
						</Link>
					</h2>
					{lang !== locale && (
						<p className="result-lang" lang={locale} dir={around}>
							<LanguageName lang={lang} />
						</p>
					)}
				</th>
			</tr>
			{hits.map((hit) => (
				<Passage key={hit.key} group={group} hit={hit} active={active} onFollow={onFollow} />
			))}
		</tbody>
	);
}

function Passage({ group, hit, active, onFollow }: ArticleRowsProps & { hit: Hit }) {
	const { locale } = useMessages();
	const { id, to } = hitRow(group, hit, locale);
	return (
		<tr dir={dirAmong(hit.text, group.dir)} aria-selected={id === active || undefined}>
			<td>
				<Link id={id} to={to} className="hit" onClick={() => onFollow(id)}>
					<Lit text={hit.text} ranges={hit.lit} />
				</Link>
			</td>
		</tr>
	);
}
