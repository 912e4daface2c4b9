/** The site's logo: a page with text in the middle and notes in its margins. Same drawing as public/icon.svg. */
export function SiteLogo() {
	return (
		<svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
			<rect x="2.5" y="2.5" width="27" height="27" rx="4" />
			<path data-text="" d="M11 9.5h10M11 14h10M11 18.5h10M11 23h6" />
			<path d="M6.5 11.5v4M25.5 16.5v4" />
		</svg>
	);
}
