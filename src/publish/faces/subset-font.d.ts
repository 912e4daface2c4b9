declare module 'subset-font' {
	interface Options {
		targetFormat: 'woff2' | 'truetype';
		keepFeatures: readonly string[];
		dropTables: readonly string[];
		variationAxes: Readonly<Record<string, { min: number; max: number }>>;
	}

	/** Returns a font file with the characters of a text. */
	function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
	export = subsetFont;
}
