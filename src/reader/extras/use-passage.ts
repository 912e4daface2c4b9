import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { currentPlace, goToPlace } from '../../browser/place-keeper.ts';
import { highlightRanges } from '../../browser/text/light-up.ts';
import { rangeIn } from '../../browser/text/text-range.ts';
import {
	findPassage,
	joined,
	type Passage,
	parsePassage,
	textPartsFrom,
} from '../../core/address/passage.ts';
import type { Article } from '../../core/article/article.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { showNotice } from '../../ui/notice.ts';
import { targetOf } from '../arrival/arrive.ts';
import type { ArticleData } from '../page/article-data.ts';

/** The name of the highlight in style sheets. */
const HIGHLIGHT_NAME = 'passage';

/**
 * Highlights the passage in the address. Where its words are in another language's text, or have changed,
 * only its block is highlighted, as any link's target, and a notice is shown.
 */
export function usePassage({ article, languages }: ArticleData): void {
	const { t, language } = useMessages();
	const { search, hash } = useLocation();
	const navigate = useNavigate();
	const words = new URLSearchParams(search).get('words');
	/** The words, with the fragment that they came with. */
	const own = useRef({ words, hash });
	if (own.current.words !== words) own.current = { words, hash };
	const isElsewhere = own.current.hash !== hash;

	useEffect(() => {
		if (words === null) return;
		const target = targetOf(hash, article);
		const passage = parsePassage(words);
		const ranges =
			target && passage?.lang === article.lang ? rangesOf(passage, article, target.id) : [];
		if (isElsewhere && ranges.length === 0) {
			// The reader has followed a link to another block: the words belong to the former fragment.
			const rest = new URLSearchParams(search);
			rest.delete('words');
			navigate({ search: String(rest), hash }, { replace: true });
			return;
		}
		if (!target) return;
		if (passage && passage.lang !== article.lang && languages.includes(passage.lang)) {
			showNotice({
				text: t('reader:passage.elsewhere', { language: language(passage.lang) }),
				action: {
					label: t('reader:passage.show'),
					run: () => navigate({ search: inText(search, passage.lang), hash }),
				},
			});
		} else {
			highlightRanges(HIGHLIGHT_NAME, ranges);
			if (ranges.length === 0) showNotice({ text: t('reader:passage.changed') });
			else bringIntoView(target, ranges[0]);
		}
		return () => highlightRanges(HIGHLIGHT_NAME, []);
	}, [words, search, hash, isElsewhere, article, languages, navigate, t, language]);
}

function inText(search: string, lang: string): string {
	const params = new URLSearchParams(search);
	params.set('text', lang);
	return String(params);
}

/** The ranges of a passage, one for each of its blocks; none where its words have changed. */
function rangesOf(passage: Passage, article: Article, key: string): Range[] {
	const textParts = textPartsFrom(article, key);
	const [from, to] = findPassage(joined(textParts), passage) ?? [0, 0];
	return textParts.flatMap(({ key: at, text, start }) => {
		const element = document.getElementById(at);
		const [first, last] = [Math.max(0, from - start), Math.min(text.length, to - start)];
		return (element && first < last && rangeIn(element, text, first, last)) || [];
	});
}

/** Scrolls to the words, where they are below the screen in a block taller than it. */
function bringIntoView(target: Element, words: Range | undefined): void {
	const place = currentPlace();
	const box = target.getBoundingClientRect();
	const line = words?.getClientRects()[0];
	const hasJustArrived = place?.id === target.id && place.into === 0 && place.below === 0;
	if (!line || !hasJustArrived || line.bottom < innerHeight) return;
	goToPlace({ id: target.id, into: (line.top - box.top) / box.height, below: 0 });
}
