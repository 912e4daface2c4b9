import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import { type MatchKind, matchesIn } from './matches.ts';
import { parseQuery } from './query.ts';

type Table = readonly [lang: string, how: MatchKind, pairs: string];

/** In each line, what a reader writes and the word that it finds, and how near they come at most. */
const MEET: Table[] = [
	[
		'fa',
		'exact',
		`
		کتابها کتاب‌ها
		میروم می‌روم
		می‌آید میآید
		میدانم می‌دانم
		میزند می‌زند
		میگفتند می‌گفتند
		نیم‌فاصله نیمفاصله
		ﮐﺘﺎﺏ کتاب`,
	],
	[
		'ur',
		'exact',
		`
		دنیا دُنیا`,
	],
	[
		'he',
		'exact',
		`
		יידיש ייִדיש
		שלום שָׁלוֹם
		שלום שָׁל֑וֹם
		מלך מֶלֶךְ
		ישראל יִשְׂרָאֵל
		בית בַּ֫יִת
		שם שׁם`,
	],
	[
		'en',
		'exact',
		`
		Ｍａｔｎ matn
		file ﬁle`,
	],
	[
		'ar',
		'exact',
		`
		كتاب كتاب
		كتاب كِتَابٌ
		كتاب كتـــاب
		كِتَاب كتاب
		القرآن القُرْآن
		على عَلَى
		علي عَلِيّ
		مدرسة مَدْرَسَة
		شيء شَيْء
		English ENGLISH
		2008 2008
		بيت بيت\u200F بيت
		لا ﻻ
		ذلك ذَٰلِكَ
		هذا هَـٰذَا
		موسى مُوسَىٰ
		يومئذ يَوْمَئِذٍۭ
		لله لِلَّهِ
		ﷲ الله
		سلام ﺳﻼﻡ`,
	],
	[
		'ar',
		'folded',
		`
		احمد أحمد
		أحمد احمد
		اسلام إسلام
		الإسلام الاسلام
		القران القُرْآن
		قرأن قرآن
		قرءان قرآن
		الان الآن
		ابن ٱبن
		الله ٱللَّه
		مسوول مسؤول
		مسئول مسؤول
		شئون شؤون
		رءوس رؤوس
		رييس رئيس
		شي شيء
		شئ شيء
		شاطيء شاطئ
		سما سماء
		راس رأس
		سوال سؤال
		بير بئر
		مساله مسألة
		فاطمه فاطمة
		فاطمة فاطمه
		مدرسه مَدْرَسَةٌ
		علي على
		على علي
		مستشفي مستشفى
		القاضى القاضي
		کتاب كتاب
		كتاب کتاب
		علی علي
		ہذا هذا
		ڤيديو فيديو
		پاريس باريس
		چورج جورج
		الصلاة ٱلصَّلَوٰةَ
		الزكاة ٱلزَّكَوٰةَ
		الحياة ٱلۡحَيَوٰةِ
		الكتاب ٱلۡكِتَـٰبُ
		السماوات ٱلسَّمَـٰوَٰتِ
		الرحمن ٱلرَّحۡمَـٰنِ
		العالمين ٱلۡعَـٰلَمِينَ
		١٢٣ 123
		123 ١٢٣
		2008 ٢٠٠٨
		1445 ۱۴۴۵
		الاسلام ﺍﻹﺳﻼﻡ
		الارض ﺍﻷﺭﺽ
		الاخرة ﺍﻵﺧﺮﺓ
		اهلا أَهْلًا
		اسحاق إِسْحَـٰق
		الرحيم ٱلرَّحِيمِۚ
		آية ءاية
		۴۵۶ ٤٥٦`,
	],
	[
		'ar',
		'stem',
		`
		أبو أبي
		أبو أبا
		أبا أبو
		أبوها أبيها
		أباه أبوه
		بأبو أبي
		أخو أخي
		أخا أخو
		مائة مئة
		مائة بالمائة
		المائة مائة
		مئة بالمئة
		كلثوم وكلثوم
		كتاب والكتاب
		الكتاب كتابهم
		كتابا كتاب
		حرية الحرية
		بحرية الحرية
		حريته حريات
		قانون القـــانون
		القوانين وقوانين
		للقانون قانونية
		مدرسة ومدرستها
		المدارس مدارسنا
		إنسان للإنسان
		الإنسانية إنسانا
		حق وحقها
		حقوق بحقوقهم
		لغة بلغته
		اللغة للغات
		قوة بالقوة
		المسؤول مسؤولون
		مسئولية المسؤولية
		أصدقاؤه أصدقائه
		أصدقاء لأصدقائها
		مستشفى مستشفياتهم
		المستشفى مستشفاها
		وقت وقته
		الوزير وزيرها
		وزير وبالوزير
		بيت لبيته
		بيوت ببيوتهم
		لاعب اللاعبين
		لاعبون كلاعب
		فكرة ففكرتهم
		الدولة دول
		أمريكا الأمريكية
		سوريا السوري
		فرنسا الفرنسيين
		فلسطين الفلسطينية
		معلومات معلوماته
		ولله الله
		مباراة المباريات
		إجراءات الإجراء
		ساهدون ساهدات`,
	],
	[
		'fa',
		'folded',
		`
		كتاب کتاب
		علي علی
		پذیرایي پذیرایی
		دههٔ دهه
		میخواهم مي‌خواهم
		خانه خانۀ
		خانه خانهٔ
		مسئول مسؤول
		رویا رؤیا
		تاثیر تأثیر
		قران قرآن
		زاده زادہ
		های هاے
		۱۲۳ 123
		٤٥٦ ۴۵۶`,
	],
	[
		'fa',
		'stem',
		`
		می‌کند نمی‌کند
		می‌گفت گفت
		میگفت گفت
		نمیکند می‌کند
		کتاب کتاب‌ها
		کتابها کتاب
		کتاب کتاب‌هایمان
		کتاب کتاب‌های
		خانه خانه‌ی
		خانه خانه‌ای
		خانه خانه‌هایش
		بزرگ بزرگ‌ترین
		برگ برگ‌ها
		خورد می‌خورد
		خواهم نمی‌خواهم
		خواهم میخواهم
		گفته گفته‌اند
		ایران ایرانی
		نویسنده نویسندگان
		کودک کودکان`,
	],
	[
		'ur',
		'folded',
		`
		كتاب کتاب
		نہیں نهيں
		گھر گهر
		مجھے مجهے
		زندگی زندگي
		ایک ايك
		علامہ علامۃ
		ہے هے
		وہ وه
		بہت بھت
		ہوئے ہوۓ
		علماء علما
		مسئلہ مسئله
		آدمی ادمي
		١٢ ۱۲
		گۓ گئے`,
	],
	[
		'ur',
		'stem',
		`
		کتاب کتابیں
		کتاب کتابوں
		لڑکا لڑکے
		لڑکے لڑکوں
		لڑکی لڑکیاں
		لڑکی لڑکیوں
		بچہ بچوں
		عورت عورتوں
		دوا دواؤں`,
	],
	[
		'ckb',
		'folded',
		`
		کوردستان كوردستان
		ئهم ئەم
		ههولێر هەولێر
		زۆر زور
		گۆڕان گوران
		ساڵ سال
		یهکێتی یەکێتی
		کورد كورد
		كوردي کوردی
		ژیان ژيان
		هاورێ هاوری
		دلە دڵە
		گهوره گەورە
		ئاوه ئاوە
		بوو بۆو
		کهر کەڕ
		ههموو هەموو
		ھەموو هەموو
		١٩٩١ 1991`,
	],
	[
		'ckb',
		'stem',
		`
		پیاو پیاوێک
		پیاو پیاوەکە
		پیاو پیاوەکان
		پیاو پیاوان
		پیاوان پیاوانە
		دەرگا دەرگاکان
		دەرگا دەرگایەک
		هۆتێل هۆتێلێکی
		دوور دوورەوە
		پارەمان پارەیان`,
	],
	[
		'ku',
		'folded',
		`
		kurdi Kurdî
		edebiyat edebîyat
		dîrok dirok
		hemu hemû
		rojen rojên
		cawa çawa
		sev şev
		xwes xweş
		ISIK Işik
		kurdistan Kurdıstan`,
	],
	[
		'ku',
		'stem',
		`
		maf mafên
		maf mafan
		mafê maf
		mirov mirovekî
		mirovan mirov
		ziman zimanê
		zarok zarokên
		azadî azadiya
		azadiyê azadî
		netewe neteweyên
		welat welatekî
		jin jinan`,
	],
	[
		'he',
		'folded',
		`
		שלומ שלום
		מימ מים
		ארצ ארץ
		סופ סוף
		ײדיש יידיש
		צהל צה״ל
		צה"ל צה״ל
		גירפה ג׳ירפה`,
	],
	[
		'he',
		'stem',
		`
		שנה שנים
		שנים שנות
		בשנים שנה
		בשנת שנה
		השנה שנים
		מלכים מלך
		המלכים מלך
		ימים יום
		מורים מורה
		בגדים בגד
		כלבים כלב
		ערים עיר
		בערים עיר
		נשים אישה
		ספר הספר
		ספרים הספר
		בית הבית
		בית בבית
		מדינה המדינות
		ילדה ילדים
		מספר במספר
		שלום לשלום
		חברה חברות
		ישראל ישראלי`,
	],
	[
		'en',
		'folded',
		`
		cafe café
		naive naïve
		resume résumé
		dont don’t
		encyclopaedia encyclopædia
		strasse Straße
		Quran Qurʾan`,
	],
	[
		'en',
		'stem',
		`
		article articles
		stories story
		reader reader’s
		boxes box
		classes class
		Rights right`,
	],
	[
		'de',
		'stem',
		`
		Haus Häuser
		Recht Rechte
		Land Ländern
		Freiheit Freiheiten
		Kind Kindes
		frei freie`,
	],
	[
		'vi',
		'folded',
		`
		duong đường
		nuoc nước`,
	],
	[
		'fr',
		'folded',
		`
		eleve Élève
		oeuvre œuvre
		ou où
		garcon garçon
		noel Noël`,
	],
	[
		'fr',
		'stem',
		`
		droit droits
		cheval chevaux
		bateau bateaux
		homme l’hommes hommes`,
	],
	[
		'es',
		'folded',
		`
		ano año
		educacion educación`,
	],
	[
		'es',
		'stem',
		`
		derecho derechos
		libertad libertades
		luz luces
		clase clases
		país países`,
	],
	[
		'tr',
		'exact',
		`
		istanbul İstanbul
		İSTANBUL istanbul
		IRMAK ırmak
		ısparta ISPARTA
		ılık ILIK`,
	],
	[
		'tr',
		'folded',
		`
		isik ışık
		istanbul ISTANBUL
		IZMIR İzmir
		kagit kâğıt
		cok çok
		isik ışık
		turkce Türkçe
		sag sağ
		ogretmen öğretmen
		ruzgar rüzgâr`,
	],
	[
		'tr',
		'stem',
		`
		kitap kitaplar
		ev evlerden
		insan insanların
		hak haklarını`,
	],
	[
		'ru',
		'folded',
		`
		елка ёлка
		ёлка елка
		ЁЖ еж
		тёплый теплый
		моей мое́й
		всё все
		замок за́мок
		еще ещё`,
	],
	[
		'ru',
		'stem',
		`
		право права
		права правами
		человек человека
		свобода свободы
		книга книгу
		новый новая
		статья статьи`,
	],
	[
		'el',
		'folded',
		`
		λογος λόγος
		οδυσσευσ Οδυσσεύς`,
	],
	[
		'zh',
		'exact',
		`
		人民 人民`,
	],
];

/** In each line, two words of which a search for one must not find the other. */
const APART: readonly (readonly [lang: string, pairs: string])[] = [
	[
		'ar',
		`
		مائة المادة
		مائة لما
		بأبو باب
		بابا أبو
		أبواب أبو
		والدين الدين
		خالدين الدين
		والله عبد
		مائة كما
		كلثوم ثوم
		عالم علم
		علم عالم
		العالم العلم
		عامل عمل
		كاتب كتب
		كتاب كاتب
		كتاب تاب
		ملك مالك
		حرب حرية
		حر حرب
		حق حقل
		قانون قرن
		قلب كلب
		سيف صيف
		تين طين
		ضل ظل
		حال هال
		قرية قرآن
		بحر حر
		وقت قت
		ولد لد
		وزير زرع
		وطن طن
		فكر كر
		فريق ريق
		كبير بير
		كلام لام
		لسان سان
		لغة غة
		بلد لد
		بيت يت
		بطل طل
		ورقة رقة
		فكرة كرة
		والد دين
		إنسان أنس
		مكان مكة
		لبنان لبن
		سلطان سلط
		مساكن مساء
		تعاون تعالى
		نهر نهار
		جمل جميل
		شعر شاعر
		نور نار
		عين عنب
		على عال
		من مين
		أمل عمل
		الله اله
		2 22
		رجل رجال`,
	],
	[
		'fa',
		`
		میدانی دانی
		میانه انه
		میراث راث
		میهن هن
		مینا نا
		میلیارد لیارد
		میلاد لاد
		میدان دان
		میوه وه
		میز مز
		میزبان زبان
		میدان دان
		میلیارد لیارد
		شیر شر
		پدر بدر
		چای جای
		گل کل
		ژاله زاله
		دختر دخ
		زن زبان`,
	],
	[
		'ur',
		`
		لڑکی لڑکے
		لڑکی لڑکا
		ٹال تال
		ڈال دال
		بڑا برا
		ماں مان
		گھر کھر
		پل بل`,
	],
	[
		'ckb',
		`
		گوڵ کوڵ
		ژن زن
		پیر بیر
		چاک جاک
		شار شێر
		ئاو ئەو`,
	],
	[
		'ku',
		`
		xweş xwe
		kes ker
		nas na
		jin jiyan
		cih cîhan
		maf mal`,
	],
	[
		'he',
		`
		מלכים ים
		מורים רים
		בגדים גד
		שנים נים
		מספר ספר
		מדינה דין
		כתב תב
		שלום לום
		מלך מלח
		בן בין
		לב כלב
		אח אחד`,
	],
	[
		'en',
		`
		class clas
		bus bu
		news new
		this thi
		bin pin
		for four
		read reed
		cat act
		analysis analysi
		his hi`,
	],
	[
		'de',
		`
		Haus Hase
		Kirche Kirsche
		Glas Glanz`,
	],
	[
		'fr',
		`
		porte port
		mais mai
		pas pa
		bois boi
		peche poche`,
	],
	[
		'tr',
		`
		kel gel
		göz gez
		sol son
		bal balkon
		dil dal`,
	],
	[
		'ru',
		`
		бой бои
		мой мои
		лев лен
		кот код
		мел мыло`,
	],
	[
		'zh',
		`
		中国 国中
		人民 民人
		上海 海上`,
	],
];

/** In each line, two words that meet only when folded: what was written exactly so comes first. */
const NOT_EXACT: readonly (readonly [lang: string, pairs: string])[] = [
	[
		'ar',
		`
		على علي
		علي على
		علی علي
		أن ان
		إن أن
		كرة كره
		مدرسة مدرسه
		فأر فار
		آن أن
		القرآن القران
		ما ماء
		سأل سال
		مبنى مبني`,
	],
	[
		'fa',
		`
		کتاب كتاب
		رؤیا رویا`,
	],
	[
		'ckb',
		`
		دڵ دل
		کەڕ کەر`,
	],
	[
		'tr',
		`
		kır kir
		sınır sinir
		ısı isi`,
	],
	[
		'de',
		`
		schon schön`,
	],
	[
		'ru',
		`
		все всё`,
	],
];

/** In each line, two ways to write the same: as one word, or as two. */
const JOINED_OR_PARTED: readonly (readonly [lang: string, pairs: string])[] = [
	[
		'ar',
		`
		عبدالله = عبد الله
		وعبدالله = عبد الله
		عبدالرحمن = عبد الرحمٰن
		عبدالعزيز = لعبد العزيز
		عبيدالله = عبيد الله
		نصرالله = نصر الله
		هبةالله = هبة الله
		نورالدين = نور الدين
		علاءالدين = علاء الدين
		صلاحالدين = وصلاح الدين
		أبوبكر = أبي بكر
		أبوظبي = أبو ظبي
		بأبوظبي = أبو ظبي
		أبوهريرة = أبا هريرة
		أبوالفضل = أبي الفضل`,
	],
	[
		'fa',
		`
		میکند = می کند
		می‌کند = می کند
		نمیکند = نمی کند
		می‌رود = می رود
		می‌گفت = می گفت
		میخواست = می خواست
		نمی‌دانیم = نمی دانیم
		می‌آیند = می آیند
		می‌توانی = می توانی
		آیت‌الله = آیت الله
		عبدالله = عبد الله
		ابوالفضل = ابو الفضل`,
	],
	[
		'ur',
		`
		عبداللہ = عبد اللہ
		نورالدین = نور الدین`,
	],
];

const lines = (pairs: string) =>
	pairs
		.trim()
		.split('\n')
		.map((line) => line.trim().split(' '));

/** A text with the word and nothing else that matches. */
const around = (word: string) => `— «${word}»، 5`;

function found(lang: string, query: string, word: string) {
	const text = around(word);
	return matchesIn(text, lang, parseQuery(query, lang)).map(({ start, end, kind }) => ({
		kind,
		letters: text.slice(start, end),
	}));
}

test('a Persian verb has one stem with a half-space and without it', () => {
	const verbs = 'می‌کند می‌دهد می‌گیرد می‌رود می‌شود می‌سازد می‌تواند نمی‌دارد می‌گویند می‌خواهم';
	for (const verb of verbs.split(' ')) {
		const [parted, joined] = [verb, verb.replace('\u200C', '')].map((q) => parseQuery(q, 'fa'));
		expect([verb, joined?.parts[0]?.words[0]?.stem]).toEqual([
			verb,
			parted?.parts[0]?.words[0]?.stem,
		]);
	}
});

test('the tables have enough pairs, in enough languages', () => {
	const size = (tables: readonly (readonly string[])[]) =>
		tables.reduce((sum, table) => sum + lines(table.at(-1) ?? '').length, 0);
	expect(size(MEET)).toBeGreaterThanOrEqual(150);
	expect(size(APART)).toBeGreaterThanOrEqual(80);
	expect(new Set(MEET.map(([lang]) => lang)).size).toBeGreaterThanOrEqual(10);
	expect(new Set(APART.map(([lang]) => lang)).size).toBeGreaterThanOrEqual(6);
});

for (const [lang, kind, pairs] of MEET) {
	test(`${lang}: pairs that match by ${kind}, highlighting just the word`, () => {
		const wrong = lines(pairs).flatMap(([query = '', word = '', letters = word]) => {
			const hits = found(lang, query, word);
			return isDeepStrictEqual(hits, [{ kind, letters }]) ? [] : { query, word, hits };
		});
		expect(wrong).toEqual([]);
	});
}

for (const [lang, pairs] of JOINED_OR_PARTED) {
	test(`${lang}: what is written as one word and as two matches as a whole, both ways`, () => {
		const letters = (text: string) => text.replace(/[\s\p{Cf}]/gu, '');
		const wrong = pairs
			.trim()
			.split('\n')
			.map((line) => line.trim().split(' = '))
			.flatMap(([one = '', other = '']) => [
				[one, other],
				[other, one],
			])
			.filter(([query = '', text = '']) => {
				const hits = found(lang, query, text).map(({ letters }) => letters);
				return letters(hits.join('')) !== letters(text);
			});
		expect(wrong).toEqual([]);
	});
}

for (const [lang, pairs] of APART) {
	test(`${lang}: pairs of which neither matches the other`, () => {
		const wrong = lines(pairs).filter(
			([one = '', other = '']) => found(lang, one, other)[0] || found(lang, other, one)[0],
		);
		expect(wrong).toEqual([]);
	});
}

for (const [lang, pairs] of NOT_EXACT) {
	test(`${lang}: pairs that match by their folded form, and themselves exactly`, () => {
		const wrong = lines(pairs).filter(
			([one = '', other = '']) =>
				found(lang, one, other)[0]?.kind !== 'folded' || found(lang, one, one)[0]?.kind !== 'exact',
		);
		expect(wrong).toEqual([]);
	});
}
