/** A side from which the site is read: its language, and what its controls are called there. */
export interface Side {
	locale: 'ar' | 'en';
	dir: 'rtl' | 'ltr';
	/** An interface language that the articles don't have. */
	foreign: string;
	/** The language of the other side. */
	other: string;
	/** A word that is found, and one that isn't. */
	word: string;
	misspelt: string;
	names: Record<Name, string>;
}

/** A control that leads to a state. */
export type Name =
	| 'outline'
	| 'settings'
	| 'language'
	| 'share'
	| 'listen'
	| 'saveOffline'
	| 'saveHere'
	| 'more'
	| 'copy'
	| 'passage'
	| 'toTop'
	| 'beside'
	| 'languages'
	| 'filter'
	| 'byTitle'
	| 'details';

/** The two directions. */
export const sides: readonly Side[] = [
	{
		locale: 'ar',
		dir: 'rtl',
		foreign: 'he',
		other: 'en',
		word: 'حرية',
		misspelt: 'المساوات',
		names: {
			outline: 'محتويات المقال',
			settings: 'إعدادات القراءة',
			language: 'اللغة',
			share: 'مشاركة',
			listen: 'استماع',
			saveOffline: 'حفظ للقراءة دون اتصال',
			saveHere: 'حفظ على هذا الجهاز',
			more: 'اظهر المزيد',
			copy: 'نسخ رابط القسم',
			passage: 'نسخ رابط المقطع',
			toTop: 'زر الذهاب إلى الأعلى',
			beside: 'جنبًا إلى جنب',
			languages: 'لغات المقال',
			filter: 'تصفية المقالات',
			byTitle: 'حسب العنوان',
			details: 'التفاصيل',
		},
	},
	{
		locale: 'en',
		dir: 'ltr',
		foreign: 'fr',
		other: 'ar',
		word: 'freedom',
		misspelt: 'freedum',
		names: {
			outline: 'Contents',
			settings: 'Reading settings',
			language: 'Language',
			share: 'Share',
			listen: 'Listen',
			saveOffline: 'Keep for reading offline',
			saveHere: 'Keep on this device',
			more: 'Show more',
			copy: 'Copy link to section',
			passage: 'Copy link to passage',
			toTop: 'Back to top',
			beside: 'Side by side',
			languages: 'Translations',
			filter: 'Filter articles',
			byTitle: 'By title',
			details: 'Details',
		},
	},
];
