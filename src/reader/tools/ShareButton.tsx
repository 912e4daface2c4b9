import { importWithRetry } from '../../browser/loading/import-with-retry.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { showNotice } from '../../ui/notice.ts';
import { useOnDemand } from '../../ui/use-on-demand.ts';
import type { ArticleData } from '../page/article-data.ts';
import { pageAddress } from '../page/page-address.ts';
import { loadExtras } from './load-extras.ts';

/** Shares the article with the browser's share dialog, or a sheet with its address where there is none. */
export function ShareButton({ data: { article } }: { data: ArticleData }) {
	const { t, locale } = useMessages();
	const {
		Shown: Sheet,
		show,
		hide,
	} = useOnDemand(async () => {
		const [{ ShareSheet }] = await Promise.all([
			importWithRetry(() => import('../extras/ShareSheet.tsx')),
			loadExtras(locale),
		]);
		return ShareSheet;
	});

	const share = async () => {
		const address = pageAddress();
		try {
			await navigator.share({ title: article.title, url: address });
		} catch (error) {
			// The reader closed the dialog.
			if (error instanceof DOMException && error.name === 'AbortError') return;
			show(() => showNotice({ text: t('article.copyByHand'), address }));
		}
	};

	return (
		<>
			<button type="button" className="action noscript:hidden" onClick={share}>
				<Icon name="share" />
				<span className="max-sm:sr-only">{t('article.share')}</span>
			</button>
			{Sheet && <Sheet article={article} address={pageAddress()} onClose={hide} />}
		</>
	);
}
