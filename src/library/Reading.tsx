import { useEffect, useLayoutEffect, useState } from 'react';
import { bookmarks } from '../browser/bookmarks.ts';
import { latestBookmarks, reserveBookmarks } from '../browser/latest-bookmarks.ts';
import { useHydrated } from '../browser/use-hydrated.ts';
import { formatAddress } from '../core/address/address.ts';
import { dirOfLang } from '../core/text/direction.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';

/** What was being read, and how much of it is left. Room is kept for it before the first paint. */
export function Reading() {
	return <div className="reading">{useHydrated() && <Latest />}</div>;
}

function Latest() {
	const { t, locale } = useMessages();
	const [latest, setLatest] = useState(latestBookmarks);
	useLayoutEffect(() => reserveBookmarks(latest.length), [latest]);
	useEffect(() => {
		// A page that the browser had put away knows nothing of what was read since.
		const onShow = ({ persisted }: PageTransitionEvent) =>
			persisted && setLatest(latestBookmarks());
		addEventListener('pageshow', onShow);
		return () => removeEventListener('pageshow', onShow);
	}, []);
	if (latest.length === 0) return null;
	const forget = (slug: string) => {
		bookmarks.forget(slug);
		setLatest(latestBookmarks());
		// The control that had the focus is gone.
		document.getElementById('_content')?.focus({ preventScroll: true });
	};
	return (
		<nav aria-labelledby="_reading">
			<h2 id="_reading">{t('library:reading')}</h2>
			<ul>
				{latest.map(({ slug, lang, title, key, minutes }) => (
					<li key={slug}>
						<Link
							to={`${formatAddress({ kind: 'article', locale, slug, ...(lang !== locale && { text: lang }) })}#${key}`}
						>
							<span className="reading-title" lang={lang} dir={dirOfLang(lang)}>
								{title}
							</span>
							<span className="reading-left">
								{t('library:left', { count: Math.max(1, Math.round(minutes)) })}
							</span>
						</Link>
						<button
							type="button"
							className="tool"
							aria-label={t('library:forget', { title })}
							title={t('library:forget', { title })}
							onClick={() => forget(slug)}
						>
							<Icon name="close" />
						</button>
					</li>
				))}
			</ul>
		</nav>
	);
}
