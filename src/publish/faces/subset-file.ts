import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

/** The OpenType features that browsers apply by themselves; the style sheets ask for no other. */
const FEATURES =
	'abvm blwm calt ccmp clig curs dist dnom fin2 fin3 fina frac init isol kern liga locl ltra ltrm mark med2 medi mkmk mset numr rclt rlig rtla rtlm rvrn stch'.split(
		' ',
	);

/** What only a menu of installed fonts needs. */
const UNUSED_TABLES = ['STAT'];

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

/**
 * Makes a font file of some of a face's letters, unless it is in the cache: what the file is made of
 * is in its folder's name. Returns its path.
 */
export async function subsetFile(
	cache: string,
	{ source, name, codes, weights: [min, max] }: Subset,
): Promise<string> {
	const whole = await readFile(source);
	const key = createHash('sha256')
		.update(whole)
		.update(JSON.stringify([VERSION, codes, min, max, FEATURES, UNUSED_TABLES]))
		.digest('hex')
		.slice(0, 16);
	const file = join(cache, key, name);
	if (existsSync(file)) return file;
	const subset = await subsetFont(whole, String.fromCodePoint(...codes), {
		targetFormat: 'woff2',
		keepFeatures: FEATURES,
		dropTables: UNUSED_TABLES,
		variationAxes: { wght: { min, max } },
	});
	const draft = `${file}.${process.pid}`;
	await mkdir(dirname(file), { recursive: true });
	await writeFile(draft, subset);
	await rename(draft, file);
	return file;
}
