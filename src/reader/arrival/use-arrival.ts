import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { focusOn } from '../../browser/focus-on.ts';
import {
	currentPlace,
	goToPlace,
	keepPlace,
	markTextShown,
	rememberedPlace,
} from '../../browser/place-keeper.ts';
import { onSameHashClick } from '../../browser/same-hash-click.ts';
import type { Article } from '../../core/article/article.ts';
import { arriveAt, returnTo } from './arrive.ts';

/**
 * Scrolls to the address's target, or to the place stored in the history entry, and preserves the
 * reader's place from then on.
 *
 * @param text the element that contains the article's blocks
 * @param slug while it is the same, in another language too, the place is preserved
 * @param article the article that is shown
 * @returns the address's fragment where the article has no such block; else undefined
 */
export function useArrival(
	text: RefObject<HTMLElement | null>,
	slug: string,
	article: Article,
): string | undefined {
	const { lang } = article;
	const { key: entry, hash } = useLocation();
	const navigation = useNavigationType();
	const [lost, setLost] = useState<string>();
	const last = useRef<{ slug: string; hash: string }>(undefined);

	useLayoutEffect(() => (text.current ? keepPlace(text.current) : undefined), [text]);

	const arrive = () => {
		const place = rememberedPlace();
		markTextShown();
		setLost(undefined);
		if (place !== undefined && returnTo(place)) return;
		if (location.hash && !arriveAt(location.hash, article)) setLost(location.hash);
	};

	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each entry and text
	useLayoutEffect(() => {
		const before = last.current;
		last.current = { slug, hash };
		const pushed = navigation !== 'POP';
		if (before?.slug !== slug) {
			if (pushed && !hash) {
				goToPlace(null);
				focusOn(document.getElementById('_title'));
			} else arrive();
		} else if (hash === before.hash) {
			const remembered = pushed ? undefined : rememberedPlace();
			returnTo(remembered === undefined ? currentPlace() : remembered);
		} else if (pushed) arrive();
	}, [entry, hash, slug, lang]);

	useEffect(() => {
		// Links within the page are followed by the browser, not by the router.
		addEventListener('hashchange', arrive);
		const stop = onSameHashClick(() => arriveAt(location.hash, article));
		return () => {
			removeEventListener('hashchange', arrive);
			stop();
		};
	});

	return lost;
}
