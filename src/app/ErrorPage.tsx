import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { formatAddress } from '../core/address/address.ts';
import { FileError } from '../core/json/file-error.ts';
import { endonym } from '../core/text/languages.ts';
import { dirOfLocale, locales } from '../i18n/locales.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Link } from '../ui/Link.tsx';
import { DocumentHead } from './DocumentHead.tsx';

type Kind = 'missing' | 'broken' | 'network' | 'unknown';

function kindOf(error: unknown): Kind {
	if (error instanceof FileError) return 'broken';
	if (isRouteErrorResponse(error)) return error.status === 404 ? 'missing' : 'network';
	// `fetch` throws a TypeError where there is no response.
	return error instanceof TypeError && error.message.match(/fetch|network|load/i)
		? 'network'
		: 'unknown';
}

/** The page for an error: what happened, a link to the library and, unless it is a 404, a retry button. */
export function ErrorPage() {
	const { t, locale } = useMessages();
	const error = useRouteError();
	const { revalidate } = useRevalidator();
	const kind = kindOf(error);
	const title = t(`error.${kind}.title`);
	const text = t(`error.${kind}.text`);
	return (
		<div className="page" data-kind="error">
			<DocumentHead head={{ title, description: text, alternates: [], type: 'website' }} />
			<main id="_content" tabIndex={-1}>
				<h1>{title}</h1>
				<p className="lead">{text}</p>
				<p className="actions">
					<Link className="button" to={formatAddress({ kind: 'library', locale })}>
						{t('error.home')}
					</Link>
					{kind !== 'missing' && (
						<button type="button" className="button" onClick={() => revalidate()}>
							{t('error.retry')}
						</button>
					)}
				</p>
				{error instanceof FileError && (
					<details>
						<summary>{t('error.details')}</summary>
						<pre className="mbs-3 wrap-anywhere whitespace-pre-wrap" lang="en" dir="ltr">
							{error.message}
						</pre>
					</details>
				)}
				{kind === 'missing' && <Homes />}
			</main>
		</div>
	);
}

/** Links to the library in every language: a static host's 404 page doesn't know the reader's language. */
function Homes() {
	const { t } = useMessages();
	return (
		<nav className="languages" aria-label={t('error.languages')}>
			<ul>
				{locales.map((locale) => (
					<li key={locale} lang={locale} dir={dirOfLocale(locale)}>
						<Link to={formatAddress({ kind: 'library', locale })} hrefLang={locale}>
							{endonym(locale)}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}
