import { useRef } from 'react';
import { useLocation } from 'react-router';
import { useHydrated } from '../browser/use-hydrated.ts';
import { inLocale } from '../core/address/address.ts';
import { endonym } from '../core/text/languages.ts';
import { dirOfLocale, locales } from '../i18n/locales.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { storeLocale } from '../preferences/store-preference.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';

const MENU_ID = '_languages';

/** The language menu: a button that opens links to the page in each interface language. */
export function LanguageSwitch() {
	const { t, locale } = useMessages();
	const { pathname, search, hash } = useLocation();
	// The build knows only the path; the query and fragment are added in the browser.
	const rest = useHydrated() ? search + hash : '';
	const menu = useRef<HTMLUListElement>(null);
	const choose = (chosen: string) => {
		storeLocale(chosen);
		// Engines without popovers don't have this method.
		menu.current?.hidePopover?.();
	};
	return (
		<>
			<button type="button" className="tool" popoverTarget={MENU_ID} title={t('frame.language')}>
				<Icon name="language" />
			</button>
			<ul ref={menu} id={MENU_ID} className="menu" popover="auto" aria-label={t('frame.language')}>
				{locales.map((other) => (
					<li key={other}>
						<Link
							to={inLocale(pathname, other) + rest}
							lang={other}
							hrefLang={other}
							aria-current={other === locale ? 'true' : undefined}
							onClick={() => choose(other)}
						>
							<bdi dir={dirOfLocale(other)}>{endonym(other)}</bdi>
						</Link>
					</li>
				))}
			</ul>
		</>
	);
}
