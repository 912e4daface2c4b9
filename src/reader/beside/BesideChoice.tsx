import { useLoaderData } from 'react-router';
import { addressOfTexts } from '../../core/address/address.ts';
import { LanguageName } from '../../i18n/LanguageName.tsx';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Link } from '../../ui/Link.tsx';
import type { ArticleData } from '../page/article-data.ts';

/** Links to a second text in each other language and, with two texts, links to swap them or show one only. */
export function BesideChoice() {
	const { t } = useMessages();
	const { slug, locale, article, languages, beside } = useLoaderData<ArticleData>();
	const first = article.lang;
	const second = beside?.article.lang;
	const address = (lang: string, other?: string) => addressOfTexts(locale, slug, lang, other);
	return (
		<>
			<ul>
				{languages
					.filter((lang) => lang !== first)
					.map((lang) => (
						<li key={lang}>
							<Link
								to={address(first, lang)}
								hrefLang={lang}
								aria-current={lang === second ? 'true' : undefined}
							>
								<LanguageName lang={lang} />
							</Link>
						</li>
					))}
			</ul>
			{second && (
				<p className="beside-ways flex flex-wrap gap-x-5">
					<Link to={address(second, first)}>{t('beside:swap')}</Link>
					<Link to={address(first)}>{t('beside:end')}</Link>
				</p>
			)}
		</>
	);
}
