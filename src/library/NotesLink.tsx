import { hasNotes } from '../browser/stored/is-stored.ts';
import { useHydrated } from '../browser/use-hydrated.ts';
import { formatAddress } from '../core/address/address.ts';
import { NOTES_SLUG } from '../core/address/key.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Link } from '../ui/Link.tsx';

/** The link to the reader's own notes, where there are any. Below the list, where it moves nothing. */
export function NotesLink() {
	const { t, locale } = useMessages();
	if (!useHydrated() || !hasNotes()) return null;
	return (
		<p className="mbs-6">
			<Link to={formatAddress({ kind: NOTES_SLUG, locale, query: '' })}>{t('library:notes')}</Link>
		</p>
	);
}
