import { type ComponentType, type MouseEvent, useLayoutEffect } from 'react';
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

	useLayoutEffect(() => {
		const root = document.documentElement;
		if (root.lang !== locale) root.lang = locale;
		if (root.dir !== dir) root.dir = dir;
		root.dataset.live = '';
	}, [locale, dir]);

	return (
		<MessagesProvider messages={messages}>
			{head && <DocumentHead head={head(page?.loaderData, messages)} />}
			<div className="frame pbs-header">
				{/* biome-ignore lint/a11y/useValidAnchor: it is a link, and works as one without scripts */}
				<a className="skip" href="#_content" onClick={skip}>
					{t('frame.skip')}
				</a>
				{/* Fixed, not sticky: to focus a control of a sticky header scrolls the page under it. */}
				<header className="frame-header fixed inset-x-0 inset-bs-0 z-10 flex block-header items-center justify-between gap-2 border-be border-rule bg-paper px-edge wide:bg-page">
					<Link
						className="home flex min-block-target min-inline-0 items-center gap-[0.55rem] text-[1.1875rem] font-semibold no-underline"
						to={formatAddress({ kind: 'library', locale })}
					>
						<SiteMark />
						{/* On the narrowest screens the name gives way to the tools; it is still said. */}
						<span className="truncate max-[22rem]:sr-only">{t('site.name')}</span>
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
