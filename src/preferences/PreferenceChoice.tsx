import { type Option, type Preference, preferences } from '../core/site/preferences.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Choice } from '../ui/Choice.tsx';
import { usePreference } from './use-preference.ts';

/** The options in the order of display, where it isn't the table's, which has the default one first. */
const ORDER: Partial<Record<Preference, readonly string[]>> = {
	size: ['xs', 's', 'm', 'l', 'xl'],
	leading: ['s', 'm', 'l'],
	measure: ['s', 'm', 'l'],
};

/** A preference with its options. */
export function PreferenceChoice<P extends Preference>({ name }: { name: P }) {
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
