import { formatAddress } from '../core/address/address.ts';
import { SEARCH_SLUG } from '../core/address/key.ts';
import { dirWithin } from '../core/text/direction.ts';
import { drawRuns } from '../i18n/draw-runs.tsx';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Link } from '../ui/Link.tsx';
import type { SavedItem } from './saved-items.ts';
import { sizeText } from './size-text.ts';

interface SavedListProps {
	items: readonly SavedItem[];
	onRemove: (items: readonly SavedItem[]) => void;
	/** Called when the reader follows a link. */
	onLeave: () => void;
}

/** The saved items, each with a link and a button to remove it. */
export function SavedList({ items, onRemove, onLeave }: SavedListProps) {
	const { t } = useMessages();
	return (
		<div className="border-rule border-bs pbs-4">
			<h3 className="mbe-1.5 text-quiet text-small">{t('offline:list')}</h3>
			{items.length === 0 ? (
				<p className="text-quiet text-small">{t('offline:none')}</p>
			) : (
				<ul>
					{items.map((item) => (
						<Entry
							key={item.slug}
							item={item}
							onRemove={() => onRemove([item])}
							onLeave={onLeave}
						/>
					))}
				</ul>
			)}
			{items.length > 1 && (
				<button
					type="button"
					className="min-block-9 cursor-pointer text-rubric underline underline-offset-[0.3em]"
					onClick={() => onRemove(items)}
				>
					{t('offline:removeAll')}
				</button>
			)}
		</div>
	);
}

interface EntryProps {
	item: SavedItem;
	onRemove: () => void;
	onLeave: () => void;
}

function Entry({ item: { slug, bytes, ...article }, onRemove, onLeave }: EntryProps) {
	const { t, locale, dir } = useMessages();
	// An article's title is in its own language, the search's in the interface's.
	const { title, lang } =
		slug === SEARCH_SLUG ? { title: t('frame.search'), lang: locale } : article;
	const titleDir = dirWithin(title, dir);
	return (
		<li className="grid grid-cols-[1fr_auto_auto] items-baseline gap-x-4 border-rule py-2 not-first:border-bs">
			<Link
				className="wrap-anywhere"
				to={formatAddress({ kind: 'article', locale, slug })}
				onClick={onLeave}
			>
				<bdi key={title} lang={lang} dir={titleDir}>
					{drawRuns(title, titleDir)}
				</bdi>
			</Link>
			<span className="text-quiet text-small">{sizeText(bytes, t)}</span>
			<button
				type="button"
				className="min-block-9 cursor-pointer text-rubric underline underline-offset-[0.3em]"
				aria-label={t('offline:removeItem', { title })}
				onClick={onRemove}
			>
				{t('offline:remove')}
			</button>
		</li>
	);
}
