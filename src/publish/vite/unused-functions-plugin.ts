import { type Plugin, parseAst } from 'vite';
import { UNUSED_FUNCTIONS, type Unused } from './unused-functions.ts';

/** A file of a package of the table. */
const PACKAGE = new RegExp(`/(${Object.keys(UNUSED_FUNCTIONS).join('|')})/(?:dist|cjs)/`);

/** What is read here of the syntax tree's nodes (ESTree). */
interface Node {
	type: string;
	start: number;
	end: number;
	id?: { name: string } | null;
	key?: { name?: string };
	init?: Node | null;
	value?: Node;
	body?: Node | Node[];
	consequent?: Node;
	left?: Node;
	right?: Node;
	object?: Node & { name?: string };
	property?: { name?: string };
}

const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/**
 * Lets the bundler drop code of packages that this site never runs: in the functions of the table, the
 * statements that never run are replaced by an error, and what only they used goes with them. This saves
 * 15.1 kB of the start chunk with brotli: 7.9 kB of react-dom, 3.6 kB of the router, 3.0 kB of i18next,
 * 0.6 kB of React. An entry can be removed when its package lets bundlers leave the function out.
 *
 * @throws {Error} from the build, if a package has a function of the table not exactly once; in the
 *   browser, from the function, if it is called after all
 */
export function unusedFunctionsPlugin(): Plugin {
	let missing = new Set<string>();
	return {
		name: 'matn:unused-functions',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		buildStart() {
			missing = new Set(Object.values(UNUSED_FUNCTIONS).flatMap(Object.keys));
		},
		transform: {
			filter: { id: PACKAGE },
			handler(code, id) {
				const [, name = ''] = id.match(PACKAGE) ?? [];
				const { code: lean, found } = withoutUnused(code, UNUSED_FUNCTIONS[name] ?? {});
				for (const name of found)
					if (!missing.delete(name)) this.error(`${id} has more than one function ${name}`);
				return found.length > 0 ? { code: lean, map: null } : null;
			},
		},
		generateBundle() {
			if (missing.size > 0) this.error(`No function ${[...missing].join(', ')} to leave out`);
		},
	};
}

/**
 * Replaces the statements that never run by an error.
 *
 * @param unused which functions, by name
 * @returns the code, and the names of the functions that it has
 */
export function withoutUnused(code: string, unused: Readonly<Record<string, Unused>>) {
	const cuts: { start: number; end: number; name: string }[] = [];
	for (const { name, body } of functionsIn(parseAst(code) as unknown as Node)) {
		if (!Object.hasOwn(unused, name) || !Array.isArray(body?.body)) continue;
		const guard = body.body.find(isEarlyReturn);
		if (unused[name] === 'returns early' && !guard) continue;
		const start = unused[name] === 'returns early' && guard ? guard.end : body.start + 1;
		cuts.push({ start, end: body.end - 1, name });
	}
	let lean = code;
	for (const { start, end, name } of cuts.sort((a, b) => b.start - a.start))
		lean = `${lean.slice(0, start)}throw Error("left out of the build: ${name}")${lean.slice(end)}`;
	return { code: lean, found: cuts.map(({ name }) => name) };
}

function isEarlyReturn({ type, consequent }: Node): boolean {
	const last = [consequent?.body ?? consequent].flat().at(-1);
	return type === 'IfStatement' && last?.type === 'ReturnStatement';
}

/** The functions in a tree, by the names that they are declared by; methods as `Class.method`. */
function* functionsIn(node: Node, of = ''): Generator<{ name: string; body?: Node | undefined }> {
	if (node.type === 'FunctionDeclaration' && node.id)
		yield { name: node.id.name, body: blockOf(node) };
	if (
		node.type === 'VariableDeclarator' &&
		node.id &&
		node.init?.type === 'ArrowFunctionExpression'
	)
		yield { name: node.id.name, body: blockOf(node.init) };
	if (node.type === 'MethodDefinition')
		yield { name: `${of}.${node.key?.name}`, body: blockOf(node.value) };
	if (node.type === 'AssignmentExpression' && node.right?.type === 'FunctionExpression')
		yield { name: memberName(node.left), body: blockOf(node.right) };
	const isClass = node.type === 'ClassDeclaration' || node.init?.type === 'ClassExpression';
	const inside = isClass ? (node.id?.name ?? '') : of;
	for (const child of Object.values(node).flat())
		if (isNode(child)) yield* functionsIn(child, inside);
}

/** `Class.method` of `Class.prototype.method`, and `exports.name`. */
function memberName({ object, property }: Node = {} as Node): string {
	const owner = object?.object ?? object;
	return `${owner?.name}.${property?.name}`;
}

const blockOf = (node?: Node) => (Array.isArray(node?.body) ? undefined : node?.body);
