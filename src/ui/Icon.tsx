/** SVG paths on a 24 × 24 grid, stroked in the text's colour. */
const paths = {
	outline: 'M4 6h16M8 12h12M8 18h12',
	settings: 'M3 18 8 6l5 12M4.7 14h6.6M15 18v-5a3 3 0 0 1 6 0v5M15 15.5h6',
	language:
		'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3.5 9h17M3.5 15h17M12 3c-5 5-5 13 0 18 5-5 5-13 0-18',
	up: 'M12 20V5M5 12l7-7 7 7',
	down: 'M12 4v15M5 12l7 7 7-7',
	link: 'M10 14a4.5 4.5 0 0 0 6.4 0l3-3A4.5 4.5 0 0 0 13 4.6l-1 1M14 10a4.5 4.5 0 0 0-6.4 0l-3 3a4.5 4.5 0 0 0 6.4 6.4l1-1',
	share: 'M12 15V4M8 8l4-4 4 4M5 12v7h14v-7',
	listen: 'M4 9v6h4l6 4V5L8 9ZM18 9q3 3 0 6',
	close: 'M6 6l12 12M18 6 6 18',
	search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 21 21',
	more: 'M6 9l6 6 6-6',
	less: 'M6 15l6-6 6 6',
	back: 'M9 5 4 10l5 5M4 10h10a6 6 0 0 1 6 6v3',
} as const;

/** The name of an icon. */
type IconName = keyof typeof paths;

/** Icons that point along the line of text, and are mirrored in right-to-left interfaces. */
const MIRRORED_IN_RTL: ReadonlySet<IconName> = new Set(['back', 'outline']);

/** A decorative icon: its control must have an accessible name. */
export function Icon({ name }: { name: IconName }) {
	return (
		<svg
			className="icon"
			data-along={MIRRORED_IN_RTL.has(name) || undefined}
			viewBox="0 0 24 24"
			aria-hidden="true"
		>
			<path d={paths[name]} />
		</svg>
	);
}
