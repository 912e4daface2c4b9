import { type ComponentType, type MouseEvent, useInsertionEffect, useLayoutEffect } from 'react';
import { Outlet, useLoaderData, useMatches } from 'react-router';
import { formatAddress } from '../core/address/address.ts';
import { dirOfText } from '../core/text/direction.ts';
import { locales } from '../i18n/locales.ts';
import { MessagesProvider } from '../i18n/MessagesContext.tsx';
import type { Messages } from '../i18n/messages.ts';
import { SettingsButton } from '../preferences/SettingsButton.tsx';
import { Link } from '../ui/Link.tsx';
import { Notices } from '../ui/Notices.tsx';
import { DocumentHead } from './DocumentHead.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import type { RouteHandle } from './route-handle.ts';
import { SiteLogo } from './SiteLogo.tsx';

/** Moves the focus to the content without changing the fragment in the address. */
function skip(event: MouseEvent): void {
	const content = document.getElementById('_content');
	if (!content) return;
	event.preventDefault();
	content.focus();
}

/**
 * The frame around every page: skip link, header and notices.
 *
 * @param props.Search the link to the search; `slug` is the article that is being read
 */
export function Frame({ Search }: { Search: ComponentType<{ slug: string | undefined }> }) {
	const messages = useLoaderData<Messages>();
	const { t, locale, dir } = messages;
	const page = useMatches().findLast((match) => match.handle && match.loaderData !== undefined);
	const { head, Tools } = (page?.handle ?? {}) as Partial<RouteHandle>;

	// Set before any page measures its layout in a layout effect.
	useInsertionEffect(() => {
		const root = document.documentElement;
		if (root.lang !== locale) root.lang = locale;
		if (root.dir !== dir) root.dir = dir;
	}, [locale, dir]);

	useLayoutEffect(() => {
		document.documentElement.dataset.live = '';
	}, []);

	return (
		<MessagesProvider messages={messages}>
			{head && <DocumentHead head={head(page?.loaderData, messages)} />}
			<div className="frame">
				{/* biome-ignore lint/a11y/useValidAnchor: it is a link, and works as one without scripts */}
				<a className="skip sr-only" href="#_content" onClick={skip}>
					{t(Tools ? 'frame.skip' : 'frame.skipToContent')}
				</a>
				<header className="frame-header">
					<Link className="home" to={formatAddress({ kind: 'library', locale })}>
						<SiteLogo />
						<span dir={dirOfText(t('site.name'))}>{t('site.name')}</span>
						<span className="sr-only">{` — ${t('frame.home')}`}</span>
					</Link>
					<div className="tools">
						{Tools && <Tools key={page?.params.slug} />}
						<Search slug={page?.params.slug} />
						{locales.length > 1 && <LanguageSwitch />}
						<SettingsButton />
					</div>
				</header>
				<Outlet />
				<Notices close={t('frame.close')} />
			</div>
		</MessagesProvider>
	);
}
