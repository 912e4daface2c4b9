import { useLoaderData } from 'react-router';
import { useHydrated } from '../browser/use-hydrated.ts';
import type { Article } from '../core/article/article.ts';
import { importWithMessages } from '../i18n/import-with-messages.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SheetButton } from '../ui/SheetButton.tsx';

/** Reads the page's article aloud; not there where it has no recording and the browser can't speak. */
export function ListenButton() {
	const { t, locale } = useMessages();
	const { article } = useLoaderData<{ article: Article }>();
	if (useHydrated() && !article.audio && !('speechSynthesis' in window)) return null;
	return (
		<SheetButton
			get={() => importWithMessages(locale, () => import('./speech.ts'))}
			failed={t('error.network.text')}
			className="action noscript:hidden"
		>
			<Icon name="listen" />
			<span className="max-sm:sr-only">{t('article.listen')}</span>
		</SheetButton>
	);
}
