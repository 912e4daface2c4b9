import type { ReactNode } from 'react';

interface ChoiceProps<T extends string> {
	/** The radio group's name; unique in the page. */
	name: string;
	label: string;
	options: readonly { value: T; label: ReactNode }[];
	value: T;
	onChoose: (value: T) => void;
	/** Whether the label and the options share a line; else the label is above them, under a rule. */
	isInline?: boolean;
}

/** One of a few options, as a group of radio buttons. */
export function Choice<T extends string>({
	name,
	label,
	options,
	value,
	onChoose,
	isInline,
}: ChoiceProps<T>) {
	return (
		<div
			className={
				isInline
					? 'flex flex-wrap items-center gap-x-[0.9rem] gap-y-[0.4rem] py-3 text-base'
					: 'border-bs border-rule py-3'
			}
			role="radiogroup"
			aria-label={label}
		>
			<p
				className={isInline ? 'text-quiet text-small' : 'mbe-[0.4rem] text-quiet text-small'}
				aria-hidden="true"
			>
				{label}
			</p>
			<div className="flex flex-wrap gap-[0.4rem]">
				{options.map((option) => (
					<label key={option.value} className="option">
						<input
							type="radio"
							name={name}
							value={option.value}
							checked={option.value === value}
							onChange={() => onChoose(option.value)}
						/>
						<span>{option.label}</span>
					</label>
				))}
			</div>
		</div>
	);
}
