import { expect, test } from '@playwright/test';
import { isRelativeHref, isSafeHref } from './href.ts';

for (const [href, safe, relative] of [
	['http://a.example/', true, false],
	['https://a.example/مقال?س=١#قسم', true, false],
	['HTTPS://A.EXAMPLE/', true, false],
	['https://עברית.example/', true, false],
	['//a.example/page', true, false],
	['/\\a.example/page', true, false],
	['mailto:a@b.example', true, false],
	['tel:+49-30-123', true, false],
	['#key', true, true],
	['#قسم', true, true],
	['../slug/#key', true, true],
	['../../..', true, true],
	['page.svg', true, true],
	['صورة المخطوطة.svg', true, true],
	['/ar/', true, true],
	['?text=fa', true, true],
	['./javascript:alert(1)', true, true],
	['javascript:alert(1)', false, false],
	['JavaScript:alert(1)', false, false],
	['java\tscript:alert(1)', false, false],
	['java\nscript:alert(1)', false, false],
	['\u0001javascript:alert(1)', false, false],
	[' javascript:alert(1)', false, false],
	['javascript\t:alert(1)', false, false],
	['data:text/html,<script>', false, false],
	['vbscript:msgbox', false, false],
	['blob:https://a.example/1', false, false],
	['file:///etc/passwd', false, false],
	['ftp://a.example/', false, false],
	['sms:1', false, false],
	['https://a.example:99999/', false, false],
	['http:'.concat('//['), false, false],
] as const) {
	test(`${JSON.stringify(href)} is ${safe ? 'safe' : 'refused'}, ${relative ? 'here' : 'elsewhere'}`, () => {
		expect(isSafeHref(href)).toBe(safe);
		expect(isRelativeHref(href)).toBe(relative);
	});
}

test('a full-width or right-to-left name of a scheme is a relative path, not a scheme', () => {
	for (const href of ['ｊavascript:x', '\u200Fjavascript:x', 'جافا:x']) {
		expect(isSafeHref(href)).toBe(true);
		expect(isRelativeHref(href)).toBe(true);
	}
});
