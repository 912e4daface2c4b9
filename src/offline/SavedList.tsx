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
		<div className="kept">
			<h3>{t('offline:list')}</h3>
			{kept.length === 0 && <p className="quiet">{t('offline:none')}</p>}
			<ul>
				{kept.map((one) => (
					<Entry key={one.slug} kept={one} onRelease={() => onRelease([one])} onLeave={onLeave} />
				))}
			</ul>
			{kept.length > 1 && (
				<button type="button" className="link" onClick={() => onRelease(kept)}>
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
		<li>
			<Link to={formatAddress({ kind: 'article', locale, slug })} onClick={onLeave}>
				<bdi lang={lang} dir={dirOfLang(lang)}>
					{title}
				</bdi>
			</Link>
			<span className="quiet">{sizeText(bytes, t)}</span>
			<button
				type="button"
				className="link"
				aria-label={t('offline:letGoOf', { title })}
				onClick={onRelease}
			>
				{t('offline:letGo')}
			</button>
		</li>
	);
}
