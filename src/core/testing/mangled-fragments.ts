const fullWidth = (c: string) => String.fromCharCode(c.charCodeAt(0) + 0xfee0);

/** What becomes of `#key` on its way through messengers, mail and fingers; each form once. */
export function mangledFragments(key: string): readonly string[] {
	const everyByte = [...key].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('');
	const forms = [
		key,
		`#${key}`,
		`##${key}`,
		`%23${key}`,
		`#%23${key}`,
		`#%2523${key}`,
		// Encoded, once and twice.
		everyByte,
		everyByte.toUpperCase(),
		everyByte.replaceAll('%', '%25'),
		key.replaceAll('-', '%2D'),
		key.replaceAll('-', '%2d'),
		key.replaceAll('-', '%252D'),
		// Capitals, full width.
		key.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
		key.toUpperCase(),
		key.replace(/[a-z0-9]/g, fullWidth),
		// The punctuation of the sentence around it.
		...'.،؛؟!:…,;)]}»”’*_/"\'>۔؞、。）】'.split('').map((mark) => key + mark),
		`${key}..."`,
		`${key}؟!`,
		`(${key})`,
		`«${key}»`,
		`“${key}”`,
		`„${key}“.`,
		`${key}--`,
		`${key}–`,
		`${key}—وقال`,
		`${key}،وقال`,
		`${key}وقال`,
		`${key} في المقال`,
		`${key}שם`,
		`${key}的`,
		...['،', '؟', '»', '\u200F', ' ', '\n'].flatMap((mark) => [
			key + encodeURIComponent(mark),
			key + encodeURIComponent(encodeURIComponent(mark)),
		]),
		// Direction marks, joiners, isolates.
		`${key}\u200E`,
		`\u200E${key}`,
		`\u200F${key}\u200F`,
		`\u061C${key}`,
		`${key}\u200C`,
		`${key}\u200B`,
		`\uFEFF${key}`,
		`\u2068${key}\u2069`,
		`\u202B${key}\u202C.`,
		`%E2%80%8F${key}%E2%80%8F`,
		// Spaces.
		` ${key} `,
		`${key}\u00A0`,
		`${key}\n`,
		`\t${key}`,
		`%20${key}%20`,
		// Cut off in the middle of what was glued to it.
		`${key}%`,
		`${key}%2`,
		`${key}%D`,
		`${key}%D8`,
		`${key}%D8%`,
		`${key}%D9%8`,
		`${key}%E2%80`,
		`${key}%E2%80%`,
		`${key}%25`,
		`${key}%2`,
		`${key}%25D8`,
		`${key}%25D8%25`,
		`${key}%25D8%258`,
		`${key}%25E2%2580%2`,
		`${key}%D8%8C%D9`,
		`${everyByte}%D9%8`,
		// Bytes that are no UTF-8 at all.
		`${key}%FF`,
		`${key}%C0%AF`,
		`${key}\uD800`,
	];
	return [...new Set(forms)];
}
