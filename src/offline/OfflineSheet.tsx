import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { formatAddress } from '../core/address.ts';
import { dirOfLang } from '../core/direction.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import type { Kept } from './kept.ts';
import { type Offer, offerOf } from './offer.ts';
import { sizeText } from './size-text.ts';
import { useKept } from './use-kept.ts';

/**
 * What is kept for the time without a network, and what can be: the article that is shown, on any
 * other page the whole library.
 */
export function OfflineSheet({ onClose }: { onClose: () => void }) {
	const { slug } = useParams();
	const { t, locale } = useMessages();
	const { kept, progress, fault, keep, release } = useKept();
	const [offer, setOffer] = useState<Offer>();
	const [isLost, setLost] = useState(false);

	useEffect(() => {
		// Without a network nothing can be kept, but what is kept can be seen and let go.
		offerOf(locale, slug).then(setOffer, () => setLost(true));
	}, [locale, slug]);

	const own = kept?.find((one) => one.slug === slug);
	const left = offer?.articles.filter((one) => !kept?.some((its) => its.slug === one.slug));
	const size = offer && sizeText(offer.bytes, t);
	return (
		<Sheet title={t('offline:title')} close={t('frame.close')} onClose={onClose}>
			<div className="keep">
				{own ? (
					<p>{t('offline:kept', { size: sizeText(own.bytes, t) })}</p>
				) : (
					size && <p>{t(slug ? 'offline:offerArticle' : 'offline:offerLibrary', { size })}</p>
				)}
				{progress !== undefined ? (
					<>
						<p role="status">{t('offline:keeping')}</p>
						<progress aria-label={t('offline:progress')} value={progress} />
					</>
				) : (
					fault !== 'unsupported' &&
					left !== undefined &&
					left.length > 0 && (
						<button type="button" className="button" onClick={() => keep(left)}>
							{t('offline:keep')}
						</button>
					)
				)}
				{fault ? (
					<p role="alert">{t(`offline:${fault}`)}</p>
				) : (
					isLost && !own && <p role="alert">{t('error.network.text')}</p>
				)}
			</div>
			{kept && fault !== 'unsupported' && (
				<KeptList kept={kept} onRelease={release} onLeave={onClose} />
			)}
		</Sheet>
	);
}

interface KeptListProps {
	kept: readonly Kept[];
	onRelease: (articles: readonly Kept[]) => void;
	/** Called as the reader goes to one of them. */
	onLeave: () => void;
}

/** What is kept, each with a way to let it go. */
function KeptList({ kept, onRelease, onLeave }: KeptListProps) {
	const { t, locale } = useMessages();
	return (
		<section className="kept">
			<h3>{t('offline:list')}</h3>
			{kept.length === 0 && <p className="quiet">{t('offline:none')}</p>}
			<ul>
				{kept.map((one) => (
					<li key={one.slug}>
						<Link to={formatAddress({ kind: 'article', locale, slug: one.slug })} onClick={onLeave}>
							<bdi lang={one.lang} dir={dirOfLang(one.lang)}>
								{one.title}
							</bdi>
						</Link>
						<span className="quiet">{sizeText(one.bytes, t)}</span>
						<button
							type="button"
							className="link"
							aria-label={t('offline:letGoOf', { title: one.title })}
							onClick={() => onRelease([one])}
						>
							{t('offline:letGo')}
						</button>
					</li>
				))}
			</ul>
			{kept.length > 1 && (
				<button type="button" className="link" onClick={() => onRelease(kept)}>
					{t('offline:letAllGo')}
				</button>
			)}
		</section>
	);
}
