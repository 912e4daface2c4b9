import * as v from 'valibot';
import type { Chance } from './seeded.ts';

/** What the kinds of Valibot's schemas that we use are made of. */
interface Schema {
	type: string;
	entries?: Record<string, Schema>;
	wrapped?: Schema;
	item?: Schema;
	items?: Schema[];
	options?: unknown[];
	literal?: unknown;
}

/** What can be put where a schema takes a single value, the hostile ones among them. */
export interface Leaves {
	texts: readonly string[];
	numbers: readonly number[];
	/** A text that was not given before. */
	fresh: () => string;
}

/** Where a schema takes a value, such as `body[].rows[].cells[].children[].text`. */
type Place = string;

/**
 * Makes data that a schema takes, of its own structure: whatever field the schema gets is filled.
 *
 * @param onLeaf is told of each single value, and where it stands
 * @throws {Error} for a kind of schema that it doesn't know
 */
export function fillSchema(
	schema: unknown,
	chance: Chance,
	leaves: Leaves,
	onLeaf: (place: Place, value: unknown) => void = () => {},
): unknown {
	const fill = (node: Schema, place: Place): unknown => {
		if (isLeaf(node)) {
			const value = fillLeaf(node, chance, leaves);
			onLeaf(place, value);
			return value;
		}
		const { entries, wrapped, item, items, options } = node;
		if (wrapped) return chance.whole(0, 1) ? undefined : fill(wrapped, place);
		if (entries) {
			const names = Object.keys(entries).map((name) => [
				name,
				fill(entries[name] as Schema, place ? `${place}.${name}` : name),
			]);
			return Object.fromEntries(names.filter(([, value]) => value !== undefined));
		}
		if (items) return items.map((one) => fill(one, `${place}[]`));
		if (item) {
			const least = takes(node, []) ? 0 : 1;
			return Array.from({ length: chance.whole(least, 4) }, () => fill(item, `${place}[]`));
		}
		if (node.type === 'variant') return fill(chance.one(options as Schema[]), place);
		throw new Error(`Nothing is known of how to fill the schema ${node.type} at ${place}`);
	};
	return fill(schema as Schema, '');
}

/** Every place where a schema takes a single value that is not prescribed. */
export function leavesOf(schema: unknown): Set<Place> {
	const found = new Set<Place>();
	const look = (node: Schema, place: Place): void => {
		const { entries, wrapped, item, items, options, type } = node;
		if (type === 'string' || type === 'number') found.add(place);
		if (wrapped) look(wrapped, place);
		for (const name of Object.keys(entries ?? {}))
			look(entries?.[name] as Schema, place ? `${place}.${name}` : name);
		for (const one of [...(items ?? []), ...(item ? [item] : [])]) look(one, `${place}[]`);
		if (type === 'variant') for (const one of options as Schema[]) look(one, place);
	};
	look(schema as Schema, '');
	return found;
}

const isLeaf = ({ type }: Schema) =>
	['string', 'number', 'boolean', 'picklist', 'literal'].includes(type);

const takes = (node: Schema, value: unknown) => v.is(node as unknown as v.GenericSchema, value);

/** Of each leaf of a schema, what it takes: its checks are asked, not known. */
const taken = new WeakMap<Schema, readonly unknown[]>();

function fillLeaf(node: Schema, chance: Chance, { texts, numbers, fresh }: Leaves): unknown {
	if (node.type === 'literal') return node.literal;
	if (node.type === 'picklist') return chance.one(node.options ?? []);
	if (node.type === 'boolean') return chance.whole(0, 1) === 1;
	const own = fresh();
	const isKey = takes(node, own) && !takes(node, 'A text.');
	if (isKey) return own;
	const all: readonly unknown[] = node.type === 'number' ? numbers : texts;
	const fitting = taken.get(node) ?? all.filter((value) => takes(node, value));
	taken.set(node, fitting);
	if (fitting.length === 0) throw new Error(`No leaf fits a schema of the kind ${node.type}`);
	return chance.one(fitting);
}
