/** Any word before the name of God: نصرالله, آيةالله; but not والله, تالله. */
const BEFORE_GOD = /^(?![وفبكت]{2}الله$).{2,}(?=الله$)/;
/** The servant, the father, before a name with the article: عبدالرحمن, أبوالفضل. */
const BEFORE_ARTICLE = /^[وفبكل]{0,2}(?:عبيد|عبد|اب[ويا](?=ال...))(?=ال)/;
/** What stands before "the faith" in names: نورالدين; but not والدين, خالدين. */
const BEFORE_FAITH =
	/^[وفبكل]{0,2}(?:نور|صلاح|سيف|علا|شمس|بدر|محيي?|جمال|تقي|عماد|ضيا|فخر|عز|زين|شرف|ناصر|حسام|سعد|بها|جلال|كمال|نجم|نصر|تاج|معز|قطب|ركن|شهاب|مجد|خير|سراج)(?=الدين)/;
/** Names of fathers that few other words are like: أبوبكر; but not أبواب, أبوها. */
const BEFORE_CHILD =
	/^[وفبكل]{0,2}اب[ويا](?=(?:بكر|ظبي|طالب|هريره|سفيان|حنيفه|نواس|تمام|لهب|عبيده|ايوب|جعفر|ريحان|مازن)$)/;

const COMPOUNDS = [BEFORE_GOD, BEFORE_ARTICLE, BEFORE_FAITH, BEFORE_CHILD];

/**
 * How many letters of a folded word in the Arabic script are a word by themselves: many names are
 * written as one word or as two. Undefined where it is one word.
 */
export function lettersOfFirstWord(folded: string): number | undefined {
	for (const compound of COMPOUNDS) {
		const first = compound.exec(folded)?.[0];
		if (first) return first.length;
	}
	return undefined;
}
