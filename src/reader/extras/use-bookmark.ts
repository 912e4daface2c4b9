import { type RefObject, useEffect, useRef } from 'react';
import { focusOn } from '../../browser/focus-on.ts';
import { isRendered } from '../../browser/place.ts';
import { currentPlace } from '../../browser/place-keeper.ts';
import { bookmarkOf, forgetBookmark, keepBookmark } from '../../browser/stored/bookmarks.ts';
import type { Article } from '../../core/article/article.ts';
import { countWords, textOfBlock } from '../../core/article/block-text.ts';
import { headingLevel } from '../../core/article/outline.ts';
import { readingMinutes } from '../../core/article/reading-time.ts';
import { firstWords } from '../../core/text/first-words.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { type Notice, notices, showNotice } from '../../ui/notice.ts';
import { returnTo } from '../arrival/arrive.ts';
import type { ArticleData } from '../page/article-data.ts';

/** Delay after the last scroll event before the bookmark is stored, in milliseconds. */
const BOOKMARK_DELAY_MS = 1000;

/** Stores a bookmark while the article is read, and offers to return to it at the next visit. */
export function useBookmark({ slug, article }: ArticleData, isNew: boolean): void {
	const { t } = useMessages();
	const offer = useRef<Notice>(undefined);

	// biome-ignore lint/correctness/useExhaustiveDependencies: once, on arrival
	useEffect(() => {
		const bookmark = bookmarkOf(slug);
		const place = bookmark && placeName(article, bookmark.key);
		if (!isNew || !place || currentPlace()) return;
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
		offer.current = notices.current();
		return () => withdraw(offer);
	}, []);

	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const keep = () => {
			clearTimeout(timer);
			const place = currentPlace();
			// The reader scrolls on without accepting the offer.
			if (scrollY > innerHeight) withdraw(offer);
			if (!place || scrollY < innerHeight / 2) return;
			const minutes = minutesFrom(article, place.id);
			if (isEndInView(article)) forgetBookmark(slug);
			else if (minutes !== undefined) {
				const { lang, title } = article;
				keepBookmark({ slug, lang, title, key: place.id, into: place.into, minutes });
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

/** Hides the offer, unless another notice has taken its place. */
function withdraw(offer: RefObject<Notice | undefined>): void {
	if (offer.current && notices.current() === offer.current) showNotice(undefined);
	offer.current = undefined;
}

/** Whether the last block of the text is on the screen; false while "show more" hides it. */
function isEndInView({ body }: Article): boolean {
	const blocks = body.map(
		({ _key, _type }) => _type !== 'footnote' && document.getElementById(_key),
	);
	const last = blocks.findLast((block) => block !== false && block !== null);
	return Boolean(last && isRendered(last) && last.getBoundingClientRect().top < innerHeight);
}

/** Reading time of the text from a block on, in minutes; undefined where there is no such block. */
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

/** A place's name for the reader: the heading above it, else the first words of its block. */
function placeName({ body }: Article, key: string): string | undefined {
	const at = body.findIndex((block) => block._key === key);
	const block = body[at];
	if (!block) return undefined;
	const heading = body.slice(0, at + 1).findLast((one) => headingLevel(one) !== undefined);
	return firstWords(textOfBlock(heading ?? block));
}
