const ACCENTED: Record<string, string> = {
	a: 'á',
	e: 'é',
	i: 'í',
	o: 'ó',
	u: 'ú',
	A: 'Á',
	E: 'É',
	O: 'Ó',
};

/** Marks a message as a pseudo-translation that is still readable: `⟦Shów móré⟧`. */
function mark(message: string): string {
	const accented = message.replace(/\{\{.*?\}\}|[aeiouAEO]/g, (match) => ACCENTED[match] ?? match);
	return `⟦${accented}⟧`;
}

/** Pseudo-localises messages: text on the page without brackets is not translated. */
export function pseudo<T>(messages: T): T {
	if (typeof messages === 'string') return mark(messages) as T;
	if (typeof messages !== 'object' || messages === null) return messages;
	return Object.fromEntries(
		Object.entries(messages).map(([key, value]) => [key, pseudo(value)]),
	) as T;
}
