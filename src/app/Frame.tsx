import { type ComponentType, type MouseEvent, useInsertionEffect, useLayoutEffect } from 'react';
import { Outlet, useLoaderData, useMatches } from 'react-router';
import { formatAddress } from '../core/address/address.ts';
import { MessagesProvider } from '../i18n/MessagesContext.tsx';
import type { Messages } from '../i18n/messages.ts';
import { SettingsButton } from '../preferences/SettingsButton.tsx';
import { Link } from '../ui/Link.tsx';
import { Notices } from '../ui/Notices.tsx';
import { DocumentHead } from './DocumentHead.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import type { RouteHandle } from './route-handle.ts';
import { SiteMark } from './SiteMark.tsx';

/** Goes past the frame, and leaves the address with the section that it names. */
function skip(event: MouseEvent): void {
	const content = document.getElementById('_content');
	if (!content) return;
	event.preventDefault();
	content.focus();
}

/**
 * What is around every page: the way past it, the header, what is said in passing.
 *
 * @param props.Search the control that leads to the search, from the article with this slug
 */
export function Frame({ Search }: { Search: ComponentType<{ slug: string | undefined }> }) {
	const messages = useLoaderData<Messages>();
	const { t, locale, dir } = messages;
	const page = useMatches().findLast((match) => match.handle && match.loaderData !== undefined);
	const { head, Tools } = (page?.handle ?? {}) as Partial<RouteHandle>;

	// Before the layout effect of any page measures where its lines are.
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
				<a className="skip" href="#_content" onClick={skip}>
					{t('frame.skip')}
				</a>
				<header className="frame-header">
					<Link className="home" to={formatAddress({ kind: 'library', locale })}>
						<SiteMark />
						<span>{t('site.name')}</span>
						<span className="sr-only"> — {t('frame.home')}</span>
					</Link>
					<div className="tools flex flex-none items-center">
						{Tools && <Tools key={page?.params.slug} />}
						<Search slug={page?.params.slug} />
						<LanguageSwitch />
						<SettingsButton />
					</div>
				</header>
				<Outlet />
				<Notices close={t('frame.close')} />
			</div>
		</MessagesProvider>
	);
}
