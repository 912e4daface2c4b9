/** SVG paths on a 24 × 24 grid, stroked in the text's colour; those of time point forward in it, in every language. */
const paths = {
	play: 'M8 5v14l11-7Z',
	pause: 'M8 5v14M16 5v14',
	section: 'M6 5l6 6 6-6M6 12l6 6 6-6',
	rewind: 'M12 6v12l-8-6ZM20 6v12l-8-6Z',
	forward: 'M4 6v12l8-6ZM12 6v12l8-6Z',
} as const;

/** A decorative icon of the bar. */
export function SpeechIcon({ name }: { name: keyof typeof paths }) {
	return (
		<svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
			<path d={paths[name]} />
		</svg>
	);
}
