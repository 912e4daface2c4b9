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

/** A message that anyone can read and nobody can mistake for a real one: `⟦Shów móré⟧`. */
function mark(message: string): string {
	const accented = message.replace(/\{\{.*?\}\}|[aeiouAEO]/g, (match) => ACCENTED[match] ?? match);
	return `⟦${accented}⟧`;
}

/** Messages in a language of no country: what shows on the page without brackets was forgotten. */
export function pseudo<T>(messages: T): T {
	if (typeof messages === 'string') return mark(messages) as T;
	if (typeof messages !== 'object' || messages === null) return messages;
	return Object.fromEntries(
		Object.entries(messages).map(([key, value]) => [key, pseudo(value)]),
	) as T;
}
