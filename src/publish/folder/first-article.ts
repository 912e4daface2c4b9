import type { Article } from '../../core/article/article.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The address of a new site's first article. */
export const FIRST_SLUG = 'first-article';

/** Its title, and two sentences on how it is changed and how others are added, by language. */
const TEXTS: Record<Locale, [title: string, change: string, add: string]> = {
	ar: [
		'المقال الأول',
		'هذا أول مقال في موقعك، وملفه {file}: غيّر كلماته بما تشاء.',
		'ولإضافة نصوص أخرى من ملفات Word أو Markdown أو HTML:',
	],
	en: [
		'The first article',
		'This is the first article of your site. Its file is {file}: change its words as you like.',
		'To add other texts, from Word, Markdown or HTML files:',
	],
	fa: [
		'نخستین مقاله',
		'این نخستین مقالهٔ وب‌گاه شماست. پروندهٔ آن {file} است: واژه‌هایش را هر طور که می‌خواهید تغییر دهید.',
		'برای افزودن متن‌های دیگر از پرونده‌های Word یا Markdown یا HTML:',
	],
	ur: [
		'پہلا مضمون',
		'یہ آپ کی سائٹ کا پہلا مضمون ہے۔ اس کی فائل {file} ہے: اس کے الفاظ جیسے چاہیں بدلیں۔',
		'Word، Markdown یا HTML فائلوں سے دوسرے متن شامل کرنے کے لیے:',
	],
	he: [
		'המאמר הראשון',
		'זה המאמר הראשון באתר שלכם. הקובץ שלו הוא {file}: שנו את מילותיו כרצונכם.',
		'להוספת טקסטים נוספים מקובצי Word,‏ Markdown או HTML:',
	],
	ckb: [
		'یەکەم وتار',
		'ئەمە یەکەم وتاری ماڵپەڕەکەتە. فایلەکەی {file}ە: وشەکانی بە ئارەزووی خۆت بگۆڕە.',
		'بۆ زیادکردنی دەقی تر لە فایلی Word، Markdown یان HTML:',
	],
	ku: [
		'Gotara yekem',
		'Ev gotara yekem a malpera te ye. Pela wê {file} e: peyvên wê li gorî dilê xwe biguherîne.',
		'Ji bo zêdekirina nivîsên din ji pelên Word, Markdown an HTML:',
	],
	tr: [
		'İlk yazı',
		'Bu, sitenizin ilk yazısıdır. Dosyası {file}: sözlerini dilediğiniz gibi değiştirin.',
		'Word, Markdown veya HTML dosyalarından başka metinler eklemek için:',
	],
	fr: [
		'Le premier article',
		'Voici le premier article de votre site. Son fichier est {file} : changez-en les mots à votre gré.',
		'Pour ajouter d’autres textes, à partir de fichiers Word, Markdown ou HTML :',
	],
	es: [
		'El primer artículo',
		'Este es el primer artículo de su sitio. Su archivo es {file}: cambie sus palabras como quiera.',
		'Para añadir otros textos, desde archivos Word, Markdown o HTML:',
	],
	ru: [
		'Первая статья',
		'Это первая статья вашего сайта. Её файл — {file}: измените её слова, как вам нужно.',
		'Чтобы добавить другие тексты из файлов Word, Markdown или HTML:',
	],
	zh: [
		'第一篇文章',
		'这是您网站的第一篇文章。它的文件是 {file}：请随意修改其中的文字。',
		'要从 Word、Markdown 或 HTML 文件添加其他文章：',
	],
};

/**
 * The first article of a new site, in the language of its interface.
 *
 * @param published an ISO date
 * @param file its path in the site's folder
 */
export function firstArticle(lang: Locale, published: string, file: string): Article {
	const [title, change, add] = TEXTS[lang];
	const [before = '', after = ''] = change.split('{file}');
	const span = (text: string, marks?: string[]) => ({
		_type: 'span' as const,
		text,
		...(marks && { marks }),
	});
	return {
		lang,
		title,
		published,
		body: [
			{
				...{ _type: 'block', _key: 'p1', style: 'normal' },
				children: [span(before), span(file, ['code']), span(after)],
			},
			{ _type: 'block', _key: 'p2', style: 'normal', children: [span(add)] },
			{ _type: 'code', _key: 'p3', code: `npx matn import speech.docx --lang ${lang}` },
		],
	};
}
