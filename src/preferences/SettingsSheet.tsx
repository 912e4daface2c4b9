import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { formatAddress } from '../core/address/address.ts';
import { NOTES_SLUG } from '../core/address/key.ts';
import { TYPOGRAPHY } from '../core/site/preferences.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Link } from '../ui/Link.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { KeyList } from './keys/KeyList.tsx';
import { PreferenceChoice } from './PreferenceChoice.tsx';
import { defaultOption } from './table.ts';
import { choosePreference, chosenPreferences } from './use-preference.ts';

/** The preferences that are always shown. */
const BASIC = ['theme', 'size', 'direction', 'length'] as const;

/** Whether the interface, or something on the page, is in Urdu: for other texts the choice means nothing. */
const hasUrdu = () => document.querySelector(':root:lang(ur), main :lang(ur)') !== null;

const offered = [...BASIC, ...TYPOGRAPHY, 'slash'] as const;

/** Sets every preference of the sheet to its default; absent where each has it already. */
function ResetButton() {
	const { t } = useMessages();
	const chosen = useSyncExternalStore(chosenPreferences.subscribe, chosenPreferences.current);
	const changed = offered.filter((name) => chosen.get(name) !== defaultOption(name));
	if (changed.length === 0) return null;
	return (
		<button
			type="button"
			className="button mbs-3"
			onClick={() => {
				for (const name of changed) choosePreference(name, defaultOption(name));
			}}
		>
			{t('settings:reset')}
		</button>
	);
}

/** A part of the sheet that is folded at first. */
function Folded({ title, children }: { title: string; children: ReactNode }) {
	const [isOpen, setOpen] = useState(false);
	return (
		<details
			className="border-bs border-rule"
			onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
		>
			<summary className="min-block-target cursor-pointer py-[0.6rem] hover:text-rubric">
				{title}
			</summary>
			{isOpen && children}
		</details>
	);
}

/** The reading settings: each preference with its options, and the keyboard shortcuts. */
export function SettingsSheet({ onClose }: { onClose: () => void }) {
	const { t, locale } = useMessages();
	return (
		<Sheet isAside title={t('settings.title')} close={t('frame.close')} onClose={onClose}>
			{BASIC.map((name) => (
				<PreferenceChoice key={name} name={name} />
			))}
			{/* Most readers leave these as they are. */}
			<Folded title={t('settings:typography')}>
				{TYPOGRAPHY.filter((name) => name !== 'urdu' || hasUrdu()).map((name) => (
					<PreferenceChoice key={name} name={name} />
				))}
			</Folded>
			<Folded title={t('settings:keys.title')}>
				<KeyList />
			</Folded>
			<ResetButton />
			{/* Also where there are no notes yet, which could be imported. */}
			<p className="border-bs border-rule pbs-3">
				<Link to={formatAddress({ kind: NOTES_SLUG, locale, query: '' })} onClick={onClose}>
					{t('settings:notes')}
				</Link>
			</p>
		</Sheet>
	);
}
