import { feedAddress } from '../core/address/address.ts';
import type { PageHead } from '../core/site/page-head.ts';
import { dirWithin } from '../core/text/direction.ts';
import { forFirstStrong, isolate, withDirMark } from '../core/text/isolate.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { absolute } from './absolute.ts';

/** The page's title, meta and link elements. React moves them into `<head>`. */
export function DocumentHead({ head }: { head: PageHead }) {
	const { t, locale, dir } = useMessages();
	const { title, titleDir = dir, description, canonical, alternates, type } = head;
	const site = t('site.name');
	// Tabs, bookmarks and search engines show the title without markup, so its direction is set by control characters.
	const tab = withDirMark(
		title === site ? site : `${isolate(title, dir, titleDir)} — ${isolate(site, dir)}`,
		dir,
	);
	return (
		<>
			<title>{tab}</title>
			<meta name="description" content={description} />
			{/* Messengers show these in the direction of the first letter. */}
			<meta property="og:title" content={forFirstStrong(title, titleDir)} />
			<meta
				property="og:description"
				content={forFirstStrong(description, dirWithin(description, titleDir))}
			/>
			<meta property="og:type" content={type} />
			<meta property="og:site_name" content={site} />
			<meta property="og:locale" content={locale} />
			{canonical ? (
				<>
					<meta property="og:url" content={absolute(canonical)} />
					<link rel="canonical" href={absolute(canonical)} />
					{/* Relative, because the feed must be on the host that serves the page, which may not be the canonical one. */}
					<link
						rel="alternate"
						type="application/atom+xml"
						title={site}
						href={import.meta.env.BASE_URL + feedAddress(locale).slice(1)}
					/>
				</>
			) : (
				<meta name="robots" content="noindex" />
			)}
			{alternates.map(({ lang, path }) => (
				<link key={lang} rel="alternate" hrefLang={lang} href={absolute(path)} />
			))}
		</>
	);
}
