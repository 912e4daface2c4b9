import { useSyncExternalStore } from 'react';
import { type Option, type Preference, preferences } from '../core/site/preferences.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { defaultOption } from './table.ts';
import { choosePreference, chosenPreferences, usePreference } from './use-preference.ts';

/** The preferences that are always shown. `slash` is missing: the search's page has its control. */
const BASIC = ['theme', 'size', 'direction', 'length'] as const;
/** Those that most readers leave as they are: they are folded. */
const TYPOGRAPHY = ['typeface', 'leading', 'measure', 'paragraphs', 'alignment'] as const;

const offered = [...BASIC, ...TYPOGRAPHY];
type Offered = (typeof offered)[number];

/** The options in the order of display, where it isn't the table's, which has the default one first. */
const ORDER: Partial<Record<Preference, readonly string[]>> = {
	size: ['xs', 's', 'm', 'l', 'xl'],
	leading: ['s', 'm', 'l'],
	measure: ['s', 'm', 'l'],
};

function PreferenceChoice<P extends Offered>({ name }: { name: P }) {
	const { t } = useMessages();
	const [option, choose] = usePreference(name);
	const label = (key: string) => t(`settings:${name}.${key}` as 'settings:theme.label');
	const options = (ORDER[name] ?? preferences[name]) as readonly Option<P>[];
	return (
		<Choice
			name={name}
			label={label('label')}
			options={options.map((value) => ({ value, label: label(value) }))}
			value={option}
			onChoose={choose}
		/>
	);
}

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

/** The reading settings: each preference with its options. */
export function SettingsSheet({ onClose }: { onClose: () => void }) {
	const { t } = useMessages();
	return (
		<Sheet isAside title={t('settings.title')} close={t('frame.close')} onClose={onClose}>
			{BASIC.map((name) => (
				<PreferenceChoice key={name} name={name} />
			))}
			<details className="border-bs border-rule">
				<summary className="min-block-target cursor-pointer py-[0.6rem] hover:text-rubric">
					{t('settings:typography')}
				</summary>
				{TYPOGRAPHY.map((name) => (
					<PreferenceChoice key={name} name={name} />
				))}
			</details>
			<ResetButton />
		</Sheet>
	);
}
