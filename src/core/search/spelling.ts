/** Letters that are heard or written alike: one for another costs half. */
const ALIKE =
	'سصث ذزظض تطد حهخ كقغ اع شس جچغ فبپ نم ىي וב טת כק סש אע aeiouy ckq sz bp vw gj dt nm аоё иеы шщ бп дт зс'
		.split(' ')
		.map((group) => new Set(group));
/** Letters that are often left out or put in: those of long vowels, and vowels. */
const LIGHT = new Set('اويهعאהויaeiouyhаеёиоуыьъ');
const SWAPPED = 0.7;
/** Who misspells a word rarely misspells its first letter. */
const FIRST_LETTER = 0.5;

const replaced = (one: string, other: string) =>
	one === other ? 0 : ALIKE.some((group) => group.has(one) && group.has(other)) ? 0.5 : 1;
const added = (letter: string, beside: string | undefined) =>
	letter === beside || LIGHT.has(letter) ? 0.6 : 1;

/** How far a word may be from what was written: of short words nearly every other is near. */
function boundOf(word: string): number {
	if (word.length < 3) return 0;
	if (word.length < 5) return 1;
	return word.length < 8 ? 1.5 : 2;
}

/**
 * The known word that is nearest to a misspelt one, or undefined where none is near enough.
 *
 * @param word folded
 * @param sorted the known words, folded, in the order of their UTF-16 units: of words that begin
 *   alike, the beginning is compared once
 */
export function nearestWord(word: string, sorted: readonly string[]): string | undefined {
	let bound = boundOf(word);
	let nearest: string | undefined;
	const rows = [[0]];
	for (let at = 1; at <= word.length; at += 1) {
		rows[0]?.push((rows[0][at - 1] ?? 0) + added(word.charAt(at - 1), word[at - 2]));
	}
	let before = '';
	/** The length from which on what begins like the word before is too far. */
	let dead = Number.POSITIVE_INFINITY;
	for (const known of sorted) {
		let same = 0;
		while (same < known.length && known[same] === before[same]) same += 1;
		if (same >= dead) continue;
		dead = Number.POSITIVE_INFINITY;
		before = known;
		for (let length = same + 1; length <= known.length; length += 1) {
			const row = nextRow(rows, known, length, word);
			rows[length] = row;
			if (Math.min(...row) > bound) {
				dead = length;
				break;
			}
		}
		if (dead <= known.length) continue;
		const first = known[0] === word[0] ? 0 : FIRST_LETTER;
		const cost = (rows[known.length]?.[word.length] ?? 0) + first;
		if (cost < bound || (cost === bound && nearest === undefined)) {
			nearest = known;
			bound = cost;
		}
	}
	return nearest;
}

/** The costs of making so many letters of a known word from each beginning of what was written. */
function nextRow(rows: number[][], known: string, length: number, word: string): number[] {
	const letter = known.charAt(length - 1);
	const above = rows[length - 1] ?? [];
	const row = [(above[0] ?? 0) + added(letter, known[length - 2])];
	for (let at = 1; at <= word.length; at += 1) {
		const written = word.charAt(at - 1);
		let cost = Math.min(
			(above[at - 1] ?? 0) + replaced(letter, written),
			(above[at] ?? 0) + added(letter, known[length - 2]),
			(row[at - 1] ?? 0) + added(written, word[at - 2]),
		);
		if (letter === word[at - 2] && written === known[length - 2] && letter !== written) {
			cost = Math.min(cost, (rows[length - 2]?.[at - 2] ?? 0) + SWAPPED);
		}
		row.push(cost);
	}
	return row;
}
