/** SVG paths on a 24 × 24 grid, as those of `Icon`, which are loaded with every page. */
const PATHS = {
	highlight: 'M4 21h16M8 17v-3l8-10 4 3-8 10H8ZM13 7.5l4 3',
	note: 'M5 4h14v12h-8l-4 4v-4H5ZM9 8.5h6M9 12h4',
} as const;

/** A decorative icon: its control must have an accessible name. */
export function NoteIcon({ name }: { name: keyof typeof PATHS }) {
	return (
		<svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
			<path d={PATHS[name]} />
		</svg>
	);
}
