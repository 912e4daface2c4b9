import { expect, test } from '@playwright/test';
import { voicesFor } from './voice-for.ts';

const voice = (lang: string, rest = '') => ({
	...{ voiceURI: lang + rest, name: lang, lang },
	localService: rest.includes('local'),
	default: rest.includes('default'),
});

for (const [what, lang, voices, best] of [
	['the usual region', 'ar', ['ar-SA', 'ar-EG', 'en-US'], 'ar-EG'],
	['Mandarin, not Cantonese', 'zh', ['zh-HK', 'zh-CN'], 'zh-CN'],
	['in traditional letters, Taiwan', 'zh-Hant', ['zh-CN', 'zh-HK', 'zh-TW'], 'zh-TW'],
	['the language of old names', 'he', ['iw-IL'], 'iw-IL'],
	['the name that eSpeak has for Mandarin', 'zh', ['yue', 'cmn'], 'cmn'],
	['Android’s way to write it', 'en', ['fr_FR', 'en_US'], 'en_US'],
	['one that needs no network', 'fa', ['fa-IR', 'fa-IR:local'], 'fa-IR:local'],
	['the browser’s default', 'ru', ['ru-RU', 'ru-RU:default'], 'ru-RU:default'],
	['none of another language', 'fa', ['ar-EG', 'ur-PK', 'en-US'], undefined],
	['no Kurmanji for Sorani', 'ckb', ['ku'], undefined],
	['none of a tag that is none', 'en', ['', 'x', '_'], undefined],
] as const) {
	test(`the voice for ${lang}: ${what}`, () => {
		const found = voicesFor(
			voices.map((name) => voice(...(name.split(':') as [string]))),
			lang,
		);
		expect(found[0]?.voiceURI).toBe(best?.replace(':', ''));
	});
}

test('the reader’s choice comes first', () => {
	const voices = [voice('ar-EG', 'local'), voice('ar-SA')];
	expect(voicesFor(voices, 'ar', 'ar-SA')[0]?.voiceURI).toBe('ar-SA');
	expect(voicesFor(voices, 'ar', 'gone')[0]?.voiceURI).toBe('ar-EGlocal');
});
