import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { type Offer, offerOf } from './offer.ts';
import { KeptList } from './SavedList.tsx';
import { isKept } from './save-offline.ts';
import type { Kept } from './saved-items.ts';
import { keeping, startKeeping } from './saving-progress.ts';
import { sizeText } from './size-text.ts';
import { useKept } from './use-saved-items.ts';

/**
 * What is kept for the time without a network, and what can be: the article that is shown, on any
 * other page the whole library.
 */
export function OfflineSheet({ onClose }: { onClose: () => void }) {
	const { slug } = useParams();
	const messages = useMessages();
	const { t } = messages;
	const { kept, progress, fault, release } = useKept();
	const [offer, setOffer] = useState<Offer>();
	const [isLost, setLost] = useState(false);

	useEffect(() => {
		// Without a network nothing can be kept, but what is kept can be seen and let go.
		offerOf(messages, slug).then(setOffer, () => setLost(true));
	}, [messages, slug]);

	const own = kept?.find((one) => one.slug === slug);
	const left = kept && offer?.articles.filter((one) => !isKept(one, kept));
	const isWhole = own ?? (left?.length === 0 && kept && totalOf(kept));
	const isOffered = left !== undefined && left.length > 0 && fault !== 'unsupported';
	return (
		<Sheet title={t('offline:title')} close={t('frame.close')} onClose={onClose}>
			<div className="grid justify-items-start gap-3 pbs-1 pbe-5">
				{isWhole ? (
					<p>{t('offline:kept', { size: sizeText(isWhole.bytes, t) })}</p>
				) : (
					offer && (
						<p>
							{t(slug ? 'offline:offerArticle' : 'offline:offerLibrary', {
								size: sizeText(offer.bytes, t),
							})}
						</p>
					)
				)}
				{progress !== undefined && (
					<>
						<p role="status">{t('offline:keeping')}</p>
						<progress aria-label={t('offline:progress')} value={progress} />
					</>
				)}
				{(progress !== undefined || isOffered) && (
					// One button, so that the focus stays. A double click does one thing.
					<button
						type="button"
						className="button"
						onClick={({ detail }) => {
							if (detail > 1) return;
							if (progress !== undefined) keeping.stop();
							else if (left) startKeeping(left, t);
						}}
					>
						{t(progress !== undefined ? 'offline:stop' : 'offline:keep')}
					</button>
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

const totalOf = (kept: readonly Kept[]) => ({
	bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0),
});
