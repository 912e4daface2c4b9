import { expect, test } from '@playwright/test';
import { matrixUnless } from '../../support/matrix.ts';
import { open } from '../../support/watch.ts';

/*
 * What a screen reader meets, in its order and by its names, on each side. How every state is built,
 * and that each control has a name, is tried in states.test.ts.
 */

const articles = {
	ar: `
- link "انتقل إلى المقال"
- banner:
  - link "متن — كل المقالات"
  - link "بحث"
  - button "اللغة"
  - button "إعدادات القراءة"
- navigation "محتويات المقال":
  - list:
    - listitem:
      - link "المتن والحاشية"
- main:
  - article:
    - heading "كيف تقرأ في «متن»" [level=1]
    - group: لغات المقال
    - group: جنبًا إلى جنب
    - button "مشاركة"
    - button "حفظ للقراءة دون اتصال"
    - heading "المتن والحاشية" [level=2]
    - button "نسخ رابط القسم المتن والحاشية"
    - paragraph:
      - superscript:
        - link "الحاشية 1"
      - superscript:
        - link "الحاشية 2"
    - note:
      - link "العودة إلى النص — الحاشية 1"
    - note:
      - link "العودة إلى النص — الحاشية 2"
    - button "اظهر المزيد"
    - paragraph: /بقيت من المقال \\d دقائق للقراءة/
- status
`,
	en: `
- link "Skip to article"
- banner:
  - link "Matn — All articles"
  - link "Search"
  - button "Language"
  - button "Reading settings"
- navigation "Contents":
  - list:
    - listitem:
      - link "The text and its margin"
- main:
  - article:
    - heading "How to read in Matn" [level=1]
    - group: Translations
    - group: Side by side
    - button "Share"
    - button "Keep for reading offline"
    - heading "The text and its margin" [level=2]
    - button "Copy link to section The text and its margin"
    - paragraph:
      - superscript:
        - link "Note 1"
      - superscript:
        - link "Note 2"
    - note:
      - link "Back to the text — Note 1"
    - note:
      - link "Back to the text — Note 2"
    - button "Show more"
    - paragraph: /The rest of the article. \\d minutes to read/
- status
`,
};

for (const [locale, tree] of Object.entries(articles)) {
	test(
		`${locale}: an article’s accessibility tree, from the first stop to the status line`,
		matrixUnless(locale === 'ar'),
		async ({ page }) => {
			await page.setViewportSize({ width: 1280, height: 800 });
			await open(page, `/${locale}/reading-guide/`);
			await expect(page.locator('body')).toMatchAriaSnapshot(tree);
		},
	);
}

const searches = {
	'/ar/search/?q=الحرية&from=reading-guide': `
- main:
  - heading "بحث" [level=1]
  - search:
    - combobox "بحث" [expanded]: الحرية
    - button "بحث"
  - radiogroup "نطاق البحث":
    - radio "هذا المقال"
    - radio "العربية" [checked]
    - radio "كل اللغات"
  - status: /مواضع|موضعًا|موضع/
  - grid "نتائج البحث":
    - rowgroup "الإعلان العالمي لحقوق الإنسان":
      - row:
        - rowheader:
          - heading [level=2]:
            - link "الإعلان العالمي لحقوق الإنسان"
      - row:
        - gridcell:
          - link
`,
	'/en/search/?q=freedom&from=reading-guide': `
- main:
  - heading "Search" [level=1]
  - search:
    - combobox "Search" [expanded]: freedom
    - button "Search"
  - radiogroup "Where to search":
    - radio "This article"
    - radio "English" [checked]
    - radio "All languages"
  - status: /passages/
  - grid "Search results":
    - rowgroup "Universal Declaration of Human Rights":
      - row:
        - rowheader:
          - heading [level=2]:
            - link "Universal Declaration of Human Rights"
      - row:
        - gridcell:
          - link
`,
};

for (const [address, tree] of Object.entries(searches)) {
	test(
		`${address.slice(1, 3)}: the search’s accessibility tree, from its field to its rows`,
		matrixUnless(address.startsWith('/en')),
		async ({ page }) => {
			await open(page, address);
			await expect(page.getByRole('main')).toMatchAriaSnapshot(tree);
		},
	);
}

const settings = {
	ar: `
- dialog "إعدادات القراءة":
  - heading "إعدادات القراءة" [level=2]
  - button "إغلاق"
  - radiogroup "المظهر":
    - radio [checked]
  - radiogroup "حجم النص"
  - radiogroup "اتجاه النص":
    - radio "تلقائي" [checked]
    - radio "من اليمين إلى اليسار"
    - radio "من اليسار إلى اليمين"
`,
	en: `
- dialog "Reading settings":
  - heading "Reading settings" [level=2]
  - button "Close"
  - radiogroup "Theme":
    - radio [checked]
  - radiogroup "Text size"
  - radiogroup "Text direction":
    - radio "Automatic" [checked]
    - radio "Right to left"
    - radio "Left to right"
`,
};

for (const [locale, tree] of Object.entries(settings)) {
	test(
		`${locale}: the accessibility tree of the reading settings`,
		matrixUnless(locale === 'ar'),
		async ({ page }) => {
			await open(page, `/${locale}/reading-guide/`);
			await page.getByRole('banner').getByRole('button').last().click();
			await expect(page.getByRole('dialog')).toBeVisible();
			await expect(page.locator('body')).toMatchAriaSnapshot(tree);
		},
	);
}
