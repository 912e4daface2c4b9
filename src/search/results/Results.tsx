import { type MouseEvent, memo } from 'react';
import { useNavigate } from 'react-router';
import { dirWithin } from '../../core/text/direction.ts';
import { LanguageName } from '../../i18n/LanguageName.tsx';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { isPlainClick } from '../../ui/close-on-back.ts';
import type { Answer, Group, Hit } from '../answer/answer.ts';
import { HighlightedText } from './HighlightedText.tsx';
import { hitRow, moreRow, titleRow } from './result-rows.ts';

const BASE = import.meta.env.BASE_URL;

/** The class of links to more of an article's passages. */
const MORE_CLASS = 'hits-more';

/** The id of the results, for the field's `aria-controls`. */
export const RESULTS_ID = '_results';

interface ResultsProps {
	answer: Answer;
	/** The id of the row that the field's arrow keys have reached. */
	active: string | undefined;
	/** Called with the id of a row when the reader follows it. */
	onFollow: (id: string) => void;
}

/**
 * The results, article by article.
 *
 * A grid and not a listbox: an option can't contain a link, and screen readers should be able to go from
 * heading to heading and from link to link.
 *
 * Its links are plain, with one listener for all: the router's links are rendered again whenever the
 * address changes, that is with every letter.
 */
export const Results = memo(function Results({ answer, onFollow, active }: ResultsProps) {
	const { t } = useMessages();
	const navigate = useNavigate();
	const follow = (event: MouseEvent<HTMLElement>) => {
		const link = (event.target as Element).closest('a');
		if (!link) return;
		onFollow(link.id);
		if (!isPlainClick(event)) return;
		event.preventDefault();
		// This link goes away with these results.
		if (link === document.activeElement && link.className === MORE_CLASS)
			document.getElementById('_content')?.focus({ preventScroll: true });
		navigate(link.pathname.slice(BASE.length - 1) + link.search + link.hash);
	};
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: a link that is followed by a key is clicked
		<table
			id={RESULTS_ID}
			className="results"
			// biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the field's arrow keys walk it
			role="grid"
			aria-label={t('search:results')}
			data-blocks=""
			onClick={follow}
		>
			{answer.groups.map((group) => (
				<ArticleRows
					key={`${group.slug} ${group.lang}`}
					group={group}
					more={answer.alone ? undefined : answer.q}
					active={active?.startsWith(titleRow(group, '').id) ? active : undefined}
				/>
			))}
		</table>
	);
});

interface ArticleRowsProps {
	group: Group;
	/** The words to search for in this article, where that can be offered. */
	more: string | undefined;
	active: string | undefined;
}

const ArticleRows = memo(function ArticleRows({ group, more, active }: ArticleRowsProps) {
	const { locale } = useMessages();
	const { lang, dir, title, titleHighlights, hits } = group;
	const { id, to } = titleRow(group, locale);
	const titleDir = dirWithin(title, dir);
	return (
		<tbody aria-labelledby={id} lang={lang} dir={dir} data-lines={linesOf(group)}>
			<tr aria-selected={id === active || undefined}>
				<th scope="rowgroup">
					<h2>
						<a id={id} href={hrefOf(to)} dir={titleDir}>
							<HighlightedText text={title} dir={titleDir} ranges={titleHighlights} />
						</a>
					</h2>
					{lang !== locale && (
						<p className="text-quiet text-small" lang={locale}>
							<LanguageName lang={lang} />
						</p>
					)}
				</th>
			</tr>
			{hits.map((hit) => (
				<Passage key={hit.key} group={group} hit={hit} active={active} />
			))}
			{more !== undefined && group.more > 0 && <More group={group} q={more} active={active} />}
		</tbody>
	);
});

/** The approximate number of lines of an article's rows, for their size until they are laid out. */
function linesOf({ hits, more }: Group): number {
	return hits.reduce((sum, { text }) => sum + Math.ceil(text.length / 70) + 0.5, more > 0 ? 4 : 3);
}

const hrefOf = (to: string) => BASE + to.slice(1);

interface RowProps {
	group: Group;
	active: string | undefined;
}

function Passage({ group, hit, active }: RowProps & { hit: Hit }) {
	const { locale } = useMessages();
	const { id, to } = hitRow(group, hit, locale);
	const dir = dirWithin(hit.text, group.dir);
	return (
		<tr dir={dir} aria-selected={id === active || undefined}>
			<td>
				<a id={id} href={hrefOf(to)} className="hit">
					<HighlightedText text={hit.text} dir={dir} ranges={hit.highlights} />
				</a>
			</td>
		</tr>
	);
}

/** The row with the link to the article's other passages. */
function More({ group, q, active }: RowProps & { q: string }) {
	const { t, locale, dir } = useMessages();
	const { id, to } = moreRow(group, locale, q);
	return (
		<tr aria-selected={id === active || undefined}>
			<td lang={locale}>
				<a id={id} href={hrefOf(to)} className={MORE_CLASS} dir={dir}>
					{t('search:moreHere', { count: group.more })}
				</a>
			</td>
		</tr>
	);
}
