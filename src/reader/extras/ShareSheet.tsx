import { type MouseEvent, useMemo } from 'react';
import { encode } from 'uqr';
import type { Article } from '../../core/article/article.ts';
import { dirOfArticle } from '../../core/article/article-direction.ts';
import { dirWithin } from '../../core/text/direction.ts';
import { withDirection } from '../../core/text/isolate.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { copyAddress } from './copy-address.ts';

interface ShareSheetProps {
	article: Article;
	address: string;
	/** Called after it is closed. */
	onClose: () => void;
}

/** Maximum length of an address that cameras can read as a QR code, in characters. */
const MAX_QR_LENGTH = 1000;

/** Shares an article where the browser has no share dialog: a copy button, the address and its QR code. */
export function ShareSheet({ article, address, onClose }: ShareSheetProps) {
	const { t } = useMessages();
	const copy = async ({ currentTarget }: MouseEvent<HTMLElement>) => {
		const dialog = currentTarget.closest('dialog');
		const title = withDirection(article.title, dirWithin(article.title, dirOfArticle(article)));
		await copyAddress(address, t, { text: `${title}\n${address}` });
		// Closing the dialog, rather than unmounting it, returns the focus to the element that opened it.
		dialog?.close();
	};
	return (
		<Sheet title={t('reader:share.title')} close={t('frame.close')} onClose={onClose}>
			<div className="grid gap-[1.1rem] pbs-2">
				<button type="button" className="button" onClick={copy}>
					{t('reader:share.copy')}
				</button>
				<label>
					<span className="text-quiet text-small">{t('reader:share.address')}</span>
					<input
						className="inline-full min-block-10 rounded-lg border border-quiet px-3 text-small"
						type="text"
						readOnly
						dir="ltr"
						value={address}
						onFocus={(event) => event.currentTarget.select()}
					/>
				</label>
				{address.length <= MAX_QR_LENGTH && <Code label={t('reader:share.code')} text={address} />}
			</div>
		</Sheet>
	);
}

/** Width of the white margin (quiet zone) around a QR code, in modules (ISO/IEC 18004). */
const QUIET_ZONE_MODULES = 4;

/** A text as a QR code, black on white in every theme: scanners expect that. */
function Code({ label, text }: { label: string; text: string }) {
	const { data, size } = useMemo(() => encode(text, { border: QUIET_ZONE_MODULES }), [text]);
	const dark = data
		.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
		.join('');
	return (
		<svg
			className="mx-auto inline-[min(12rem,60vi)] rounded-lg"
			role="img"
			aria-label={label}
			viewBox={`0 0 ${size} ${size}`}
		>
			<rect width={size} height={size} fill="#fff" />
			<path d={dark} fill="#000" shapeRendering="crispEdges" />
		</svg>
	);
}
