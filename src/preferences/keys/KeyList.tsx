import { Fragment } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { PreferenceChoice } from '../PreferenceChoice.tsx';

/** What Apple's keyboards have in place of Ctrl. */
const CONTROL = /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl';

/** The keys of each shortcut, one way a list. */
const SHORTCUTS = {
	search: [['/'], [CONTROL, 'K']],
	list: [['?']],
	passage: [['Tab']],
	results: [['↓'], ['↑']],
	close: [['Esc']],
} as const;

/** The keyboard shortcuts, and the choice that switches those of a single character off. */
export function KeyList() {
	const { t } = useMessages();
	return (
		<>
			<dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2 pbe-4 text-small">
				{Object.entries(SHORTCUTS).map(([name, ways]) => (
					<Fragment key={name}>
						<dt className="flex gap-2">
							{ways.map((keys) => (
								<span key={keys.join()} className="flex gap-1" dir="ltr">
									{keys.map((key) => (
										<kbd
											key={key}
											className="min-inline-[1.75rem] rounded-[0.3rem] border border-rule px-[0.4rem] text-center"
										>
											{key}
										</kbd>
									))}
								</span>
							))}
						</dt>
						<dd>{t(`settings:keys.${name}` as 'settings:keys.search')}</dd>
					</Fragment>
				))}
			</dl>
			<PreferenceChoice name="slash" />
		</>
	);
}
