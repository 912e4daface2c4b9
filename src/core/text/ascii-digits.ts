/** Returns a text with its Arabic, Persian and full-width digits as ASCII digits. */
export function asciiDigits(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) as number) & 0xf));
}
