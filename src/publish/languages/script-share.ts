/** ISO 15924 codes that combine several scripts, with the codes of these. */
const COMBINED_SCRIPTS: Record<string, string[]> = {
	Aran: ['Arab'],
	Hans: ['Hani'],
	Hant: ['Hani'],
	Hanb: ['Hani', 'Bopo'],
	Jpan: ['Hani', 'Hira', 'Kana'],
	Kore: ['Hang', 'Hani'],
	Latf: ['Latn'],
	Latg: ['Latn'],
	Syre: ['Syrc'],
	Cyrs: ['Cyrl'],
};

/** Returns the share of a text's letters that are of a script, 0 to 1; 1 if it has no letters. */
export function shareOfScript(text: string, script: string): number {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const own = (COMBINED_SCRIPTS[script] ?? [script]).reduce(
		(sum, one) => sum + count(text, one),
		0,
	);
	return letters === 0 ? 1 : own / letters;
}

function count(text: string, script: string): number {
	try {
		return text.match(new RegExp(`(?=\\p{L})\\p{scx=${script}}`, 'gu'))?.length ?? 0;
	} catch {
		return 0; // The engine's Unicode version does not know this script.
	}
}
