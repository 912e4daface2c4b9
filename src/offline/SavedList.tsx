import { formatAddress } from '../core/address/address.ts';
import { SEARCH_SLUG } from '../core/address/key.ts';
import { dirOfLang } from '../core/text/direction.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Link } from '../ui/Link.tsx';
import type { Kept } from './saved-items.ts';
import { sizeText } from './size-text.ts';

interface KeptListProps {
	kept: readonly Kept[];
	onRelease: (articles: readonly Kept[]) => void;
	/** Called as the reader goes to one of them. */
	onLeave: () => void;
}

/** What is kept, each with a way to let it go. */
export function KeptList({ kept, onRelease, onLeave }: KeptListProps) {
	const { t } = useMessages();
	return (
		<div className="border-rule border-bs pbs-4">
			<h3 className="mbe-1.5 text-quiet text-small">{t('offline:list')}</h3>
			{kept.length === 0 && <p className="text-quiet text-small">{t('offline:none')}</p>}
			<ul>
				{kept.map((one) => (
					<Entry key={one.slug} kept={one} onRelease={() => onRelease([one])} onLeave={onLeave} />
				))}
			</ul>
			{kept.length > 1 && (
				<button
					type="button"
					className="min-block-9 cursor-pointer text-rubric underline underline-offset-[0.3em]"
					onClick={() => onRelease(kept)}
				>
					{t('offline:letAllGo')}
				</button>
			)}
		</div>
	);
}

interface EntryProps {
	kept: Kept;
	onRelease: () => void;
	onLeave: () => void;
}

function Entry({ kept: { slug, bytes, ...named }, onRelease, onLeave }: EntryProps) {
	const { t, locale } = useMessages();
	// An article is named in its own language, what is the interface's in the present one.
	const { title, lang } = slug === SEARCH_SLUG ? { title: t('frame.search'), lang: locale } : named;
	return (
		<li className="grid grid-cols-[1fr_auto_auto] items-baseline gap-x-4 border-rule py-2 not-first:border-bs">
			<Link
				className="wrap-anywhere"
				to={formatAddress({ kind: 'article', locale, slug })}
				onClick={onLeave}
			>
				<bdi lang={lang} dir={dirOfLang(lang)}>
					{title}
				</bdi>
			</Link>
			<span className="text-quiet text-small">{sizeText(bytes, t)}</span>
			<button
				type="button"
				className="min-block-9 cursor-pointer text-rubric underline underline-offset-[0.3em]"
				aria-label={t('offline:letGoOf', { title })}
				onClick={onRelease}
			>
				{t('offline:letGo')}
			</button>
		</li>
	);
}
