import { formatAddress } from '../core/address/address.ts';
import { formatView, type LibraryView } from '../core/address/library-view.ts';
import type { LibraryEntry } from '../core/library/library-list.ts';
import { chooseTextLang } from '../core/text/text-language.ts';
import { LanguageName } from '../i18n/LanguageName.tsx';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Link } from '../ui/Link.tsx';
import { TagName } from './TagName.tsx';

/** An article in the list, in the language that its link opens. */
export function Entry({ entry, view }: { entry: LibraryEntry; view: LibraryView }) {
	const { t, locale, dir, date } = useMessages();
	const { slug, lang, title, lead, published, minutes, languages, tags = [] } = entry;
	const text = chooseTextLang(languages, locale) === lang ? undefined : lang;
	return (
		<li id={`_${slug}`} lang={lang} dir={entry.dir}>
			<h2>
				<Link to={formatAddress({ kind: 'article', locale, slug, text })}>{title}</Link>
			</h2>
			{lead && <p className="lead">{lead}</p>}
			<div className="meta" lang={locale} dir={dir}>
				<p>
					<time dateTime={published}>{date(published)}</time>
				</p>
				<p>{t('article.minutes', { count: minutes })}</p>
				<ul className="flex flex-wrap gap-x-[0.75em]">
					{languages.map((other) => (
						<li key={other}>
							<LanguageName lang={other} />
						</li>
					))}
				</ul>
			</div>
			{tags.length > 0 && (
				<ul className="tags" lang={locale} dir={dir} aria-label={t('library:tags')}>
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
