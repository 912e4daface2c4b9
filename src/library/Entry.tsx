import { formatAddress } from '../core/address/address.ts';
import { formatView, type LibraryView } from '../core/address/library-view.ts';
import type { LibraryEntry } from '../core/library/library-list.ts';
import { dirWithin } from '../core/text/direction.ts';
import { chooseTextLang } from '../core/text/text-language.ts';
import { drawRuns } from '../i18n/draw-runs.tsx';
import { LanguageName } from '../i18n/LanguageName.tsx';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Link } from '../ui/Link.tsx';
import { TagName } from './TagName.tsx';

/** An article in the list, in the language that its link opens. */
export function Entry({ entry, view }: { entry: LibraryEntry; view: LibraryView }) {
	const { t, locale, date } = useMessages();
	const { slug, lang, dir, title, lead, published, minutes, languages, tags = [] } = entry;
	const text = chooseTextLang(languages, locale) === lang ? undefined : lang;
	const titleDir = dirWithin(title, dir);
	const leadDir = dirWithin(lead ?? '', dir);
	return (
		// The row runs as the page does, so that all of it begins at one edge.
		<li id={`_${slug}`} lang={lang}>
			<h2>
				<Link
					key={title}
					to={formatAddress({ kind: 'article', locale, slug, text })}
					dir={titleDir}
				>
					{drawRuns(title, titleDir)}
				</Link>
			</h2>
			{lead && (
				<p className="lead">
					<span key={lead} dir={leadDir}>
						{drawRuns(lead, leadDir)}
					</span>
				</p>
			)}
			<div className="meta" lang={locale}>
				<p>
					<time dateTime={published}>{date(published)}</time>
				</p>
				<p>{t('article.minutes', { count: minutes })}</p>
				<ul>
					{languages.map((other) => (
						<li key={other}>
							<LanguageName lang={other} />
						</li>
					))}
				</ul>
			</div>
			{tags.length > 0 && (
				<ul className="tags" lang={locale} aria-label={t('library:tags')}>
					{tags.map((tag) => (
						<li key={tag.address}>
							<Link to={formatView({ locale, tag: tag.address, lang: view.lang, page: 1 })}>
								<TagName tag={tag} />
							</Link>
						</li>
					))}
				</ul>
			)}
		</li>
	);
}
