import type { Page } from '@playwright/test';

/** A node of the accessibility tree, as far as it is asked for. */
interface Node {
	ignored: boolean;
	nodeId: string;
	parentId?: string;
	childIds?: string[];
	role?: { value: string };
	name?: { value?: string };
	properties?: { name: string; value: { value?: unknown } }[];
}

/** Roles that say how a page is built. Runs of text, and what is drawn only, are left out. */
const BUILDING = new Set(
	'banner main navigation contentinfo note region search form dialog alert status heading list listitem link button textbox combobox radiogroup radio checkbox grid row rowgroup rowheader gridcell table cell columnheader image figure article progressbar DisclosureTriangle'.split(
		' ',
	),
);

/** The accessibility tree of a page, from its beginning to its end. */
async function treeOf(page: Page): Promise<Node[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
		nodes: Node[];
	};
	await session.detach();
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const walk = (node: Node | undefined): Node[] =>
		node ? [node, ...(node.childIds ?? []).flatMap((id) => walk(byId.get(id)))] : [];
	return walk(nodes.find(({ parentId }) => !parentId)).filter(({ ignored }) => !ignored);
}

/** Controls that have no name, or a name with another's number or mark in its place. */
export async function nameless(page: Page): Promise<string[]> {
	const NAMED =
		/^(link|button|textbox|combobox|radio|checkbox|radiogroup|dialog|navigation|image|grid|progressbar|heading|DisclosureTriangle)$/;
	return (await treeOf(page))
		.filter(({ role, name }) => NAMED.test(role?.value ?? '') && !name?.value?.trim())
		.map(({ role, nodeId }) => `a ${role?.value} (${nodeId}) has no name`);
}

/** How a page is built, a line for each part: what a screen reader meets, in its order. */
export async function buildingOf(page: Page): Promise<string[]> {
	return (await treeOf(page))
		.map(({ role, properties = [] }) => {
			const level = properties.find(({ name }) => name === 'level')?.value.value;
			return level ? `${role?.value} ${level}` : (role?.value ?? '');
		})
		.filter((line) => BUILDING.has(line.split(' ')[0] ?? ''));
}

/**
 * Targets that are met out of the order in which they are seen: line after line, and along each line
 * in its own direction.
 */
export const outOfOrder = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const place = (target: Element) => {
			const [rect = target.getBoundingClientRect()] = probe.seen(target).getClientRects();
			return rect;
		};
		const room = (target: Element) =>
			target.closest('.frame-header, .toc, .menu, .notices, .passage-link, dialog, main');
		const targets = probe.targets();
		return targets.flatMap((target, i) => {
			const next = targets[i + 1];
			if (!next || room(next) !== room(target)) return [];
			const [one, other] = [place(target), place(next)];
			const height = Math.min(one.height, other.height);
			const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
			if (shared < height / 2) {
				return other.top >= one.top - 1
					? []
					: [`${probe.name(next)} is above ${probe.name(target)}`];
			}
			let common: Element | null = target;
			while (common && !common.contains(next)) common = common.parentElement;
			const rtl = common && getComputedStyle(common).direction === 'rtl';
			const onwards = rtl ? other.right <= one.right : other.left >= one.left;
			return onwards ? [] : [`${probe.name(next)} is before ${probe.name(target)}`];
		});
	});
