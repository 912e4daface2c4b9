interface ChoiceProps<T extends string> {
	/** The group's name in the form; no two groups of a page share it. */
	name: string;
	label: string;
	options: readonly { value: T; label: string }[];
	value: T;
	onChoose: (value: T) => void;
}

/** One of a few options, as a group of radio buttons. */
export function Choice<T extends string>({
	name,
	label,
	options,
	value,
	onChoose,
}: ChoiceProps<T>) {
	return (
		<div className="choice" role="radiogroup" aria-label={label}>
			<p aria-hidden="true">{label}</p>
			<div className="options">
				{options.map((option) => (
					<label key={option.value}>
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
