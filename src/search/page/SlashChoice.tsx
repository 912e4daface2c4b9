import { useMessages } from '../../i18n/MessagesContext.tsx';
import { usePreference } from '../../preferences/use-preference.ts';

/** The checkbox that switches the shortcut `/` off, as WCAG 2.1.4 requires for people who dictate. */
export function SlashChoice() {
	const { t } = useMessages();
	const [option, choose] = usePreference('slash');
	return (
		// Whoever has no pointer that hovers has no keyboard, most likely.
		<label className="mbs-6 inline-block min-block-7 [@media(any-hover:none)]:hidden">
			<input
				className="accent-rubric"
				type="checkbox"
				checked={option === 'on'}
				onChange={(event) => choose(event.currentTarget.checked ? 'on' : 'off')}
			/>{' '}
			<span>{t('search:slash')}</span>
		</label>
	);
}
