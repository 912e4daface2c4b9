/** Labels of buttons and links that are copied along with an article's text. */
const CONTROLS = `
اظهر المزيد|إظهار المزيد|أظهر المزيد|عرض المزيد|اقرأ المزيد|اظهر الأقل|إظهار أقل|عرض أقل|اخفاء
زر الذهاب إلى الأعلى|الذهاب إلى الأعلى|العودة إلى الأعلى|إلى الأعلى|انتقل إلى الأعلى|أعلى الصفحة
شارك|مشاركة|شارك المقال|شارك هذا المقال|شارك الخبر|طباعة|اطبع|نسخ الرابط|انسخ الرابط|تم نسخ الرابط
حفظ|تعليق|التعليقات|اترك تعليقا|أضف تعليقا|إلغاء الرد|السابق|التالي|إغلاق|تابعنا|اشترك
show more|show less|read more|read less|see more|see less|view more|load more|more|less
back to top|go to top|to top|top|scroll to top|return to top|top of page
share|share this|share this article|share this page|print|print this page|email|email this
copy link|link copied|save|bookmark|comment|comments|leave a comment|add a comment|no comments
previous|next|close|follow us|subscribe|tweet|facebook|twitter|whatsapp|telegram|linkedin|pinterest
نمایش بیشتر|نمایش کمتر|بیشتر بخوانید|ادامه مطلب|بازگشت به بالا|اشتراک گذاری|چاپ|کپی لینک
مزید دکھائیں|مزید پڑھیں|کم دکھائیں|اوپر جائیں|شیئر کریں|پرنٹ کریں
הצג עוד|הצג פחות|קרא עוד|חזרה למעלה|לראש העמוד|שתף|שיתוף|הדפסה|הדפס
voir plus|voir moins|lire la suite|afficher plus|haut de page|retour en haut|partager|imprimer
mostrar más|mostrar menos|leer más|ver más|volver arriba|subir|compartir|imprimir
daha fazla göster|daha az göster|devamını oku|başa dön|yukarı çık|paylaş|yazdır
показать ещё|показать больше|читать далее|свернуть|наверх|вверх|поделиться|распечатать
显示更多|展开全文|查看更多|收起|返回顶部|回到顶部|分享|打印|复制链接
mehr anzeigen|weniger anzeigen|weiterlesen|nach oben|teilen|drucken
`;

/** Normalises a label: vowel signs, hamza and arrows make no difference. */
function bare(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}\p{P}\p{S}\p{Cf}\u0640]/gu, '')
		.replace(/ى/g, 'ي')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}

const KNOWN = new Set(CONTROLS.split(/[|\n]/).map(bare).filter(Boolean));

/** Whether a line consists only of such a label. */
export function isLeftoverControl(line: string): boolean {
	return KNOWN.has(bare(line));
}
