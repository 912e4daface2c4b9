import { useEffect, useRef } from 'react';
import { bookmarks } from '../../browser/bookmarks.ts';
import { isRendered } from '../../browser/place.ts';
import { currentPlace } from '../../browser/place-keeper.ts';
import type { Article } from '../../core/article/article.ts';
import { countWords, textOfBlock } from '../../core/article/block-text.ts';
import { headingLevel } from '../../core/article/outline.ts';
import { readingMinutes } from '../../core/article/reading-time.ts';
import { firstWords } from '../../core/text/first-words.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { showNotice } from '../../ui/notice.ts';
import { returnTo } from '../arrival/arrive.ts';
import { focusOn } from '../arrival/focus-on.ts';
import type { ArticleData } from '../page/article-data.ts';

/** How long the reader must rest at a place to have it remembered, in milliseconds. */
const BOOKMARK_DELAY_MS = 1000;

/** Remembers where the reader is in the article, and offers to go on there at the next visit. */
export function useBookmark({ slug, article }: ArticleData, isNew: boolean): void {
	const { t } = useMessages();
	const offered = useRef(false);

	// biome-ignore lint/correctness/useExhaustiveDependencies: once, as the reader comes
	useEffect(() => {
		const bookmark = bookmarks.of(slug);
		const place = bookmark && placeName(article, bookmark.key);
		if (!isNew || !place || currentPlace()) return;
		offered.current = true;
		showNotice({
			text: t('reader:resume.offer', { place }),
			action: {
				label: t('reader:resume.go'),
				run: () => {
					returnTo({ id: bookmark.key, into: bookmark.into, below: 0 });
					focusOn(document.getElementById(bookmark.key));
				},
			},
		});
		return () => showNotice(undefined);
	}, []);

	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const keep = () => {
			clearTimeout(timer);
			const place = currentPlace();
			// The reader has gone on without what was offered.
			if (offered.current && scrollY > innerHeight) {
				offered.current = false;
				showNotice(undefined);
			}
			if (!place || scrollY < innerHeight / 2) return;
			const minutes = minutesFrom(article, place.id);
			if (isEndInView(article)) bookmarks.forget(slug);
			else if (minutes !== undefined) {
				const { lang, title } = article;
				bookmarks.keep({ slug, lang, title, key: place.id, into: place.into, minutes });
			}
		};
		const onScroll = () => {
			clearTimeout(timer);
			timer = setTimeout(keep, BOOKMARK_DELAY_MS);
		};
		const stop = new AbortController();
		addEventListener('scroll', onScroll, { signal: stop.signal, passive: true });
		addEventListener('pagehide', keep, { signal: stop.signal });
		keep();
		return () => {
			stop.abort();
			clearTimeout(timer);
		};
	}, [slug, article]);
}

/** Whether the last of the text is on the screen: what show-more hides is not read. */
function isEndInView({ body }: Article): boolean {
	const blocks = body.map(
		({ _key, _type }) => _type !== 'footnote' && document.getElementById(_key),
	);
	const last = blocks.findLast((block) => block !== false && block !== null);
	return Boolean(last && isRendered(last) && last.getBoundingClientRect().top < innerHeight);
}

/** How long the text from a block on takes to read; undefined where there is no such block. */
function minutesFrom({ body, lang }: Article, key: string): number | undefined {
	const at = body.findIndex((block) => block._key === key);
	if (at < 0) return undefined;
	const words = body.slice(at).reduce((sum, block) => sum + wordsOf(block), 0);
	return readingMinutes(words, lang);
}

const counted = new WeakMap<object, number>();

function wordsOf(block: Article['body'][number]): number {
	const known = counted.get(block) ?? countWords(textOfBlock(block));
	counted.set(block, known);
	return known;
}

/** What a reader knows a place by: the heading over it, else the first words of its block. */
function placeName({ body }: Article, key: string): string | undefined {
	const at = body.findIndex((block) => block._key === key);
	const block = body[at];
	if (!block) return undefined;
	const heading = body.slice(0, at + 1).findLast((one) => headingLevel(one) !== undefined);
	return firstWords(textOfBlock(heading ?? block));
}
