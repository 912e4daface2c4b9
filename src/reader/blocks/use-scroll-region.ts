import { type RefObject, useEffect, useRef, useState } from 'react';
import { useArticle } from '../page/ArticleContext.tsx';

/** Maximum length of the text in a region's name, in UTF-16 units. */
const MAX_NAME_LENGTH = 40;

interface ScrollRegion<E> {
	ref: RefObject<E | null>;
	tabIndex?: number;
	role?: string;
	'aria-label'?: string;
}

/**
 * The attributes of an element that scrolls where it is wider than the page: only there it is a region
 * and a stop of the Tab key.
 *
 * @param kind what it is, for its name
 * @param text what it says; its first line is in the name
 */
export function useScrollRegion<E extends HTMLElement>(
	kind: string,
	text: string,
): ScrollRegion<E> {
	// In a second text the same block may have the same name, and two regions may not.
	const role = useArticle().taken ? 'group' : 'region';
	const ref = useRef<E>(null);
	const [scrolls, setScrolls] = useState(false);
	useEffect(() => {
		const element = ref.current;
		if (!element) return;
		const observer = new ResizeObserver(() =>
			setScrolls(element.scrollWidth > element.clientWidth + 1),
		);
		observer.observe(element);
		return () => observer.disconnect();
	}, []);
	if (!scrolls) return { ref };
	const [first = ''] = text.split('\n');
	return {
		...{ ref, tabIndex: 0, role },
		'aria-label': `${kind}: ${first.slice(0, MAX_NAME_LENGTH)}`,
	};
}
