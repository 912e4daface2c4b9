import { useLayoutEffect, useRef } from 'react';
import { Link, useLoaderData, useNavigationType } from 'react-router';
import { goToPlace, keepPlace, placeShown, rememberedPlace } from '../browser/place-keeper.ts';
import { formatAddress } from '../core/address.ts';
import type { LibraryEntry } from '../core/catalogue.ts';
import { LanguageName } from '../i18n/LanguageName.tsx';
import { useMessages } from '../i18n/MessagesContext.tsx';
import type { LibraryData } from './load-library.ts';

/** The list of all articles. */
export function LibraryPage() {
	const { entries } = useLoaderData<LibraryData>();
	const { t } = useMessages();
	const list = useRef<HTMLUListElement>(null);
	const navigation = useNavigationType();
	// biome-ignore lint/correctness/useExhaustiveDependencies: only as the page appears
	useLayoutEffect(() => {
		const stop = list.current ? keepPlace(list.current) : undefined;
		const place = rememberedPlace();
		if (place !== undefined) goToPlace(place);
		else if (navigation !== 'POP') goToPlace(null);
		placeShown();
		return stop;
	}, []);
	return (
		<div className="page" data-kind="library">
			<main id="_content" tabIndex={-1}>
				<h1>{t('library:title')}</h1>
				{entries.length === 0 ? (
					<p className="lead">{t('library:empty')}</p>
				) : (
					<>
						<p className="count">{t('library:count', { count: entries.length })}</p>
						<ul className="entries" ref={list} data-blocks="">
							{entries.map((entry) => (
								<Entry key={entry.slug} entry={entry} />
							))}
						</ul>
					</>
				)}
			</main>
		</div>
	);
}

function Entry({ entry }: { entry: LibraryEntry }) {
	const { t, locale, dir, date } = useMessages();
	const { slug, lang, title, lead, published, minutes, languages } = entry;
	return (
		<li id={`_${slug}`} lang={lang} dir={entry.dir}>
			<h2>
				<Link to={formatAddress({ kind: 'article', locale, slug })}>{title}</Link>
			</h2>
			{lead && <p className="lead">{lead}</p>}
			<div className="meta" lang={locale} dir={dir}>
				<p>
					<time dateTime={published}>{date(published)}</time>
				</p>
				<p>{t('article.minutes', { count: minutes })}</p>
				<ul className="names">
					{languages.map((other) => (
						<li key={other}>
							<LanguageName lang={other} />
						</li>
					))}
				</ul>
			</div>
		</li>
	);
}
