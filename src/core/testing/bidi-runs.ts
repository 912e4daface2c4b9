import type { Dir } from '../text/direction.ts';

/** Runs whose characters are shown from left to right in the order in which they are written. */
export const kept: readonly string[] = [
	// Telephone numbers
	...['+966 11 234 5678', '050-123-4567', '(02) 2795-3456', '00 33 1 42 68 53 00'],
	...[
		'+1 (555) 010-9999',
		'+44-20-7946-0018',
		'(+971) 4 555 0100',
		'0800 123 4567',
		'+98-21-88776655',
	],
	...['Call Center +966 11 234 5678', 'See https://example.com/ar/library/ now'],
	...['۰۲۱-۸۸۷۷۶۶۵۵', '+۹۸ ۹۱۲ ۳۴۵ ۶۷۸۹', '٠٥٠-١٢٣-٤٥٦٧', '+٩٦٦ ١١ ٢٣٤ ٥٦٧٨', '(٠٢) ٢٧٩٥-٣٤٥٦'],
	// Addresses of the web and of mail
	...['https://example.com/ar/library/', 'example.org/a/b/?q=1', 'www.example.net/', 'example.com'],
	...[
		'http://localhost:4317/',
		'https://example.com/?a=1&b=',
		'ftp://files.example/~me/',
		'example.org:8080',
	],
	...[
		'editor@example.org',
		'7days@example.org',
		'mailto:me+list@example.org',
		'@user@example.social',
	],
	...['192.168.0.1', '192.168.0.1:8080', '10.0.0.0/8', 'fe80::1', '2001:db8::1', '::1'],
	// Names with signs
	...[
		'C++',
		'C#',
		'F#',
		'.NET',
		'ASP.NET',
		'AT&T',
		'R&D',
		'A*',
		'Google+',
		'Matn®',
		'Matn™',
		'C++17',
	],
	...['3D', '5G', '16-bit', '7-Eleven', '24-hour', '2-D', 'Wi-Fi', 'e-mail', '404-page'],
	// Words
	...['New York, NY', 'it’s', "it's", 'No. 5', 'Apple Inc.', 'A. B. Co.', 'e.g.', 'U.S.', 'p.m.'],
	...['C++ and Java', 'Python, C and C++', 'the C# language', 'C++ (2020)'],
	// Quotations and brackets
	...[
		'“quoted”',
		'“What next?”',
		'‘quoted’',
		'"quoted."',
		'Matn (2026)',
		'HTML (5)',
		'f(x)',
		'main()',
		'a[0]',
		'list[]',
	],
	// Identifiers, versions
	...[
		'ISBN 978-3-16-148410-0',
		'978-3-16-148410-0',
		'doi:10.1000/182',
		'10.1000/xyz123',
		'RFC 3986',
		'#42',
		'№5',
	],
	...['v2.0-beta.1', '2.0.0-rc.1', 'Node.js 20.19+', 'es2022+', '1.2.3+build.5'],
	// Formulas and quantities
	...[
		'x = -1',
		'E = mc²',
		'a/b',
		'H₂O',
		'2 + 2 = 4',
		'2x + 1 = 5',
		'(a + b)² = c',
		'10⁻³',
		'10^6',
		'1920×1080',
	],
	...[
		'20 km',
		'100 km/h',
		'5 GHz',
		'37 °C',
		'20°C',
		'20°',
		'12%',
		'100 MB',
		'3.5 mm',
		'250 mAh',
		'6.5″',
		'90 m²',
		'1013 hPa',
		'4 GiB',
		'5 GB RAM',
		'-5',
		'±2',
		'5 000 000',
	],
	// Paths, commands, code
	...[
		'/usr/local/bin',
		'C:\\Users\\me',
		'C:\\',
		'src/core/*.ts',
		'./run.sh',
		'../a/b/',
		'~/.profile',
		'*.json',
		'.gitignore',
	],
	...[
		'npm ci && npm start',
		'--help',
		'-v',
		'git commit --amend',
		'$HOME',
		'_private',
		'<div>',
		'</p>',
	],
	// Handles, keys
	...['@username', '#hashtag', '@user_name', '#right-to-left', 'Ctrl+K', '⌘K', '⇧⌘P'],
	// Dates, times, money, ranges with a word
	...['2026-11-26', '26-11-2026', '۱۴۰۵-۰۹-۰۵', '10:30 AM', '10:30', '2026-11-26T10:30Z'],
	...[
		'$1,000.50',
		'€20',
		'£9.99',
		'USD 20',
		'20 USD',
		'2000 SAR',
		'75 KES',
		'US$20',
		'$5M',
		'pp. 12–15',
		'A–Z',
		'9am–5pm',
	],
];

/** Runs in which the algorithm has the last word: nothing in them is isolated. */
export const left: readonly string[] = [
	// A range of numbers alone runs as the sentence does.
	...['1990–1995', '10:30–12:00', '2020-2024', '10-12', '۱۳۹۰–۱۳۹۵', '٥–١٠'],
	// The sign that closes the sentence is the sentence's.
	...['Google؟', 'Google?', 'Google!', 'Google.', 'Google…', 'Google:', 'Node.js.', 'Matn؛'],
	// The sign stands where it was written.
	...['%12', '٪١٢', '١٢٪', '18+'],
	// Numbers and words of the sentence itself.
	...['5 كم', '2019', '٢٠١٩', '۲۰۱۹', '1,000.50', '26/11/2026', '٢٦/١١/٢٠٢٦', '١٠:٣٠'],
	// Words that are shown in order as they are.
	...[
		'Google',
		'New York',
		'RFC 3986',
		'3D',
		'2020 Google',
		'2019 NBA',
		'2001 A Space Odyssey',
		'2020 in Review',
		'– Google –',
		'-Google-',
		'Google – وهي',
	],
];

/** Surroundings of a run: a letter before it, after it, on both sides; the last runs left to right. */
export const surroundings: readonly (readonly [before: string, after: string, dir: Dir])[] = [
	['ابحث عن ', '', 'rtl'],
	['', ' في الصفحة', 'rtl'],
	['يكتب ', ' في النص.', 'rtl'],
	['صفحهٔ ', '، است', 'rtl'],
	['הדף ', ' נכתב', 'rtl'],
	['The words of ليلى ', ' حسن are here', 'ltr'],
];
