import { languageOf } from './language-of.ts';
import type { Token } from './tokens.ts';

/** Stop words by language, folded, except in Vietnamese, whose tones tell words apart; question words are among them. */
const STOP_WORDS: Record<string, string> = {
	ar: 'من في علي الي عن مع ان انه انها لان بان ما ماذا لماذا متي اين كيف كم هل اي ايه هو هي هم هذا هذه هذان ذلك تلك هناك هولاء الذي التي الذين اللذان اللاتي و او ام ثم بل لا لم لن ليس ليست قد لقد كان كانت كانوا يكون تكون كل بين عند عندما منذ حتي خلال حول ايضا كما لكن اذا به بها فيه فيها له لها لهم منه منها عليه عليها اليه اليها عنه عنها تم يتم يمكن غير بعض عبر لدي حيث مثل ال',
	fa: 'و در به از كه اين ان را با است براي تا بر يك هم نيز اما يا هر چه چرا چگونه كجا كي كدام ايا هستند بود بودند شد شده مي ها هاي خود او ما شما انها باشد نيست كرد كرده هايي اي ترين تر',
	ur: 'اور كا كے كي كو ميں سے نے پر هے هيں تها تهي تهے يه وه جو كه هي بهي نهيں كيا كيوں كب كهاں كيسے كون اس ان ايك يا تو هو تك ليے ساته',
	ckb: 'و له به بو كه ئهم ئهو لهگهل چي كهي كوي چون بوچي يان ههر بهلام ههيه نييه بوو دهكات ئهوه ئهمه',
	he: 'של את על עמ זה זו זאת הוא היא המ הנ אני אנחנו לא כנ אמ או גמ רק כי אשר אל מה מי מתי איפה היכנ איכ כמה למה מדוע האמ איזה איזו היה היתה היו יש אינ אכ אבל כל בינ',
	en: 'a an the of in on at to for from by with and or but not is are was were be been it its this that these those as which who whom whose what when where why how do does did has have had he she they we you i his her their our your s t can will would there than then so if into about',
	fr: 'le la les un une des du de d l et ou a au aux en dans par pour sur avec sans que qui quoi quel quelle quels quelles quand comment pourquoi est sont etait il elle ils elles on ce cet cette ces ne pas n s se sa son ses leur leurs y c qu j m t',
	es: 'el la los las un una unos unas de del y o a al en por para con sin que quien quienes cual cuales cuando donde como es son era fue se su sus lo le les no si este esta estos estas ese esa muy mas pero',
	tr: 've veya ile bir bu su o da de ki mi mu icin gibi ne nedir nasil neden nerede kim hangi kac kadar daha en cok olan olarak ise ama degil var yok',
	ru: 'и в во не на я он она они оно с со что как а то все к у же вы за бы по из о от до для это этот эта эти или но при кто где когда почему сколько какой какая какие был была были есть его ее их мы ли чем',
	de: 'der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei beim mit nach von vom zu zum zur fur uber unter vor durch um als wie so dass ob wenn ist sind war waren wird wurde wurden werden worden hat hatte hatten haben sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem er sie es man sich nicht kein keine auch noch nur sehr mehr was wer wen wem wessen wo wohin woher wann warum wieso welche welcher welches welchen welchem wieviel wie viele dies diese dieser dieses diesen diesem jene jener jenes kann konnte konnen soll sollte muss da dort hier dann',
	vi: 'là và của có không được các những một trong cho với này đó khi đã đang sẽ thì nào gì đâu bao nhiêu ai như thế tại sao vì ở từ đến về ra vào bị hay hoặc mà cũng rất theo bởi nên nếu để lên sau trước dưới trên người ta họ nó ông bà việc làm đều',
	ku: 'u li bi ji di de ku ev ew in e ye re ve le na ne an ci ki kengi kijan cawa cima',
};

/** Stop words of languages that put no spaces between words. */
const UNSPACED_STOP_WORDS: Record<string, RegExp> = {
	th: /(?:อะไร|ใคร|ที่ไหน|เมื่อไร|เมื่อใด|เมื่อไหร่|ทำไม|อย่างไร|เท่าไร|เท่าใด|เท่าไหร่|บ้าง|จำนวน|ประเภท|ของ|และ|คือ|เป็น|ได้|ไหน|ใด|ใน|ที่|มี|การ)(?!\p{M})/gu,
};

/**
 * A text in a language without spaces, with spaces in place of its stop words. They may also be parts of
 * other words: only for questions, which have enough besides.
 */
export function withoutUnspacedStopWords(text: string, lang: string): string {
	const words = UNSPACED_STOP_WORDS[languageOf(lang)];
	return words ? text.replace(words, ' ') : text;
}

type StopWordForms = Pick<Token, 'exact' | 'folded'>;

const known = new Map<string, ReadonlySet<string>>();

function stopWordsOf(language: string): ReadonlySet<string> {
	let words = known.get(language);
	if (!words) {
		words = new Set(STOP_WORDS[language]?.split(' '));
		known.set(language, words);
	}
	return words;
}

/** Whether a word is a stop word. In a query with other words it need not match. */
export function isStopWord({ exact, folded }: StopWordForms, lang: string): boolean {
	const language = languageOf(lang);
	const words = stopWordsOf(language);
	if (words.has(language === 'vi' ? exact : folded)) return true;
	return language === 'ar' && /^و..|^ف.../.test(folded) && words.has(folded.slice(1));
}
