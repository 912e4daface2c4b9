import { useMessages } from '../i18n/MessagesContext.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { type Option, preferences } from './table.ts';
import { usePreference } from './use-preference.ts';

/** The options in the order of display. `slash` is missing: the search's page has its control. */
const { slash: _, ...order } = { ...preferences, size: ['xs', 's', 'm', 'l', 'xl'] as const };

type Offered = keyof typeof order;

function PreferenceChoice<P extends Offered>({ name }: { name: P }) {
	const { t } = useMessages();
	const [option, choose] = usePreference(name);
	const label = (key: string) => t(`settings:${name}.${key}` as 'settings:theme.label');
	const options: readonly Option<P>[] = order[name];
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

/** The reading settings: each preference with its options. */
export function SettingsSheet({ onClose }: { onClose: () => void }) {
	const { t } = useMessages();
	return (
		<Sheet title={t('settings.title')} close={t('frame.close')} onClose={onClose}>
			{(Object.keys(order) as Offered[]).map((name) => (
				<PreferenceChoice key={name} name={name} />
			))}
		</Sheet>
	);
}
