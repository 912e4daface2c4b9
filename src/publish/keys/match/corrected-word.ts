/** Whether one word is probably the other with a slip mended or a particle joined to it. */
export function isCorrected(a: string, b: string): boolean {
	const shorter = Math.min(a.length, b.length);
	if (shorter < 5 || /\p{N}/u.test(a + b)) return false;
	return isWithin(a, b, shorter < 8 ? 1 : 2);
}

/** Whether so many insertions, deletions and replacements suffice (Levenshtein, 1966). */
function isWithin(a: string, b: string, limit: number): boolean {
	if (Math.abs(a.length - b.length) > limit) return false;
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
		}
		if (Math.min(...next) > limit) return false;
		row = next;
	}
	return (row[b.length] as number) <= limit;
}
