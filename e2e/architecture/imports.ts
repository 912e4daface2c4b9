/** A file of the project: its path from the project's folder, and what is in it. */
export interface Source {
	path: string;
	text: string;
}

/** What a file imports, as it is written, and whether only its types. */
export interface Import {
	from: string;
	typeOnly: boolean;
}

/** A statement begins its line; what it names in braces may take several. */
const STATEMENT =
	/^(?:import|export)\b(?<only> type\b)?[^;'"()=]*?\bfrom\s*['"](?<from>[^'"]+)['"]/;
const SIDE_EFFECT = /^import\s*['"](?<from>[^'"]+)['"]/;
/** `import('…')` and `import.meta.glob('…')`, as a value or in a type. */
const CALL = /(?<!\/\/.*)\bimport(?:\.meta\.glob(?:<[^(]*>)?)?\(\s*['"](?<from>[^'"]+)['"]/;
const IMPORT = new RegExp(
	[STATEMENT, SIDE_EFFECT, CALL]
		.map(({ source }, i) => source.replace('<from>', `<from${i}>`))
		.join('|'),
	'gm',
);

/** Everything that a file of TypeScript imports: statically, dynamically, by a pattern, or as a type. */
export function importsOf({ path, text }: Source): Import[] {
	if (!/\.tsx?$/.test(path)) return [];
	return [...text.matchAll(IMPORT)].map(({ groups = {} }) => ({
		from: groups.from0 ?? groups.from1 ?? groups.from2 ?? '',
		typeOnly: groups.only !== undefined,
	}));
}
