import { useEffect, useLayoutEffect, useState } from 'react';
import { forgetBookmark } from '../browser/stored/bookmarks.ts';
import { latestBookmarks, reserveBookmarks } from '../browser/stored/latest-bookmarks.ts';
import { useHydrated } from '../browser/use-hydrated.ts';
import { addressOfTexts } from '../core/address/address.ts';
import { dirWithin } from '../core/text/direction.ts';
import { drawRuns } from '../i18n/draw-runs.tsx';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';

/** The latest bookmarks with their remaining reading time. `before-paint.ts` reserves space for them. */
export function Reading() {
	return <div className="reading print:hidden">{useHydrated() && <Latest />}</div>;
}

function Latest() {
	const { t, locale, dir } = useMessages();
	const [latest, setLatest] = useState(latestBookmarks);
	useLayoutEffect(() => reserveBookmarks(latest.length), [latest]);
	useEffect(() => {
		// A page from the back/forward cache has old bookmarks.
		const onShow = ({ persisted }: PageTransitionEvent) =>
			persisted && setLatest(latestBookmarks());
		addEventListener('pageshow', onShow);
		return () => removeEventListener('pageshow', onShow);
	}, []);
	if (latest.length === 0) return null;
	const forget = (slug: string) => {
		forgetBookmark(slug);
		setLatest(latestBookmarks());
		// The button that had the focus is removed.
		document.getElementById('_content')?.focus({ preventScroll: true });
	};
	return (
		<nav
			className="my-4 rounded-lg border border-rule px-[1.1rem] pbs-2 pbe-1"
			aria-labelledby="_reading"
		>
			<h2 id="_reading" className="block-8 text-base/8 text-quiet">
				{t('library:reading')}
			</h2>
			<ul>
				{latest.map(({ slug, lang, title, key, minutes }) => (
					<li key={slug} className="flex block-(--row) items-center">
						<Link
							className="min-inline-0 flex-1 no-underline"
							to={`${addressOfTexts(locale, slug, lang)}#${key}`}
						>
							<span
								key={title}
								className="title-in-line block truncate text-[1.0625rem]/7"
								lang={lang}
								dir={dirWithin(title, dir)}
							>
								{drawRuns(title, dirWithin(title, dir))}
							</span>
							<span className="block truncate text-[0.875rem]/[1.4rem] text-quiet">
								{t('library:left', { count: Math.max(1, Math.round(minutes)) })}
							</span>
						</Link>
						<button
							type="button"
							className="tool -me-3"
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
