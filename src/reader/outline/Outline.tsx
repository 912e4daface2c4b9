import { useEffect, useMemo, useRef } from 'react';
import { useMedia } from '../../browser/use-media.ts';
import { flattenOutline, type OutlineEntry } from '../../core/article/outline.ts';
import type { Dir } from '../../core/text/direction.ts';
import { DirectedText } from '../../i18n/DirectedText.tsx';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useCurrentSection } from './use-current-section.ts';

/** The id of the outline; its button in the frame opens it by this. */
export const OUTLINE_ID = '_outline';

/** From this width on the outline stands in the margin; below, it is a sheet. Same as in tokens.css. */
const HAS_MARGIN_QUERY = '(min-width: 72rem)';

interface OutlineProps {
	entries: readonly OutlineEntry[];
	/** The text's language and direction: the entries are its headings. */
	lang: string;
	dir: Dir;
}

/** The headings as a tree, with the current section marked. */
export function Outline({ entries, lang, dir }: OutlineProps) {
	const { t } = useMessages();
	const nav = useRef<HTMLElement>(null);
	const inMargin = useMedia(HAS_MARGIN_QUERY);
	const keys = useMemo(() => flattenOutline(entries).map(({ key }) => key), [entries]);
	const current = useCurrentSection(keys);
	// Engines without popovers don't have this method.
	const close = () => nav.current?.hidePopover?.();

	// biome-ignore lint/correctness/useExhaustiveDependencies: the width alone closes it
	useEffect(() => {
		if (inMargin) close();
	}, [inMargin]);

	// Scroll an outline that is longer than the screen to the current section.
	useEffect(() => {
		const link = nav.current?.querySelector(`[href="#${CSS.escape(current ?? '')}"]`);
		if (!link || !nav.current) return;
		const { top, bottom } = link.getBoundingClientRect();
		const frame = nav.current.getBoundingClientRect();
		if (top < frame.top) nav.current.scrollTop -= frame.top - top + 40;
		else if (bottom > frame.bottom) nav.current.scrollTop += bottom - frame.bottom + 40;
	}, [current]);

	return (
		<nav ref={nav} id={OUTLINE_ID} className="toc" popover="auto" aria-label={t('article.outline')}>
			<p className="toc-title" aria-hidden="true">
				{t('article.outline')}
			</p>
			<div lang={lang} dir={dir}>
				<Entries entries={entries} dir={dir} current={current} onChoose={close} />
			</div>
		</nav>
	);
}

interface EntriesProps {
	entries: readonly OutlineEntry[];
	dir: Dir;
	current: string | undefined;
	onChoose: () => void;
}

function Entries({ entries, dir, current, onChoose }: EntriesProps) {
	return (
		<ol>
			{entries.map(({ key, text, children }) => (
				<li key={key}>
					<a
						href={`#${key}`}
						aria-current={key === current ? 'location' : undefined}
						onClick={onChoose}
					>
						<DirectedText text={text} around={dir} />
					</a>
					{children.length > 0 && (
						<Entries entries={children} dir={dir} current={current} onChoose={onChoose} />
					)}
				</li>
			))}
		</ol>
	);
}
