import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** The OpenType features that browsers apply by themselves; the style sheets ask for no other. */
const FEATURES =
	'abvm blwm calt ccmp clig curs dist dnom fin2 fin3 fina frac init isol kern liga locl ltra ltrm mark med2 medi mkmk mset numr rclt rlig rtla rtlm rvrn stch'.split(
		' ',
	);

/** What only a menu of installed fonts needs. */
const UNUSED_TABLES = ['STAT'];

const THIS_FILE = fileURLToPath(import.meta.url);
const { version: VERSION } = createRequire(import.meta.url)('subset-font/package.json');

interface Subset {
	/** The whole face's file. */
	source: string;
	/** The name of the file to be made. */
	name: string;
	codes: readonly number[];
	/** The least and the greatest weight. */
	weights: readonly [min: number, max: number];
}

/** Where a font's list of tables begins, and how many bytes it has for each, in the format of OpenType. */
const TABLE_LIST = { start: 12, step: 16 };

/** Whether a font has no outline: browsers refuse such a file. */
function isWithoutOutlines(font: Buffer): boolean {
	for (let i = 0; i < font.readUInt16BE(4); i++) {
		const at = TABLE_LIST.start + i * TABLE_LIST.step;
		const name = font.toString('latin1', at, at + 4);
		// The table of no outline has one byte of padding.
		if (name === 'glyf') return font.readUInt32BE(at + 12) <= 1;
		if (name.startsWith('CFF')) return false;
	}
	return true;
}

/**
 * Makes a font file of some of a face's letters, unless it is in the cache: what the file is made of
 * is in its folder's name. Returns its path; undefined if the face has none of the letters.
 */
export async function subsetFile(
	cache: string,
	{ source, name, codes, weights: [min, max] }: Subset,
): Promise<string | undefined> {
	const whole = await readFile(source);
	const key = createHash('sha256')
		.update(whole)
		.update(await readFile(THIS_FILE))
		.update(JSON.stringify([VERSION, codes, min, max, FEATURES, UNUSED_TABLES]))
		.digest('hex')
		.slice(0, 16);
	const file = join(cache, key, name);
	if (existsSync(file)) return file;
	const options = {
		keepFeatures: FEATURES,
		dropTables: UNUSED_TABLES,
		variationAxes: { wght: { min, max } },
	};
	const text = String.fromCodePoint(...codes);
	const plain = await subsetFont(whole, text, { ...options, targetFormat: 'truetype' });
	if (isWithoutOutlines(plain)) return undefined;
	const subset = await subsetFont(whole, text, { ...options, targetFormat: 'woff2' });
	// Two style sheets, or two builds, may make the same file at once.
	const draft = `${file}.${randomUUID()}`;
	await mkdir(dirname(file), { recursive: true });
	await writeFile(draft, subset);
	await rename(draft, file);
	return file;
}
