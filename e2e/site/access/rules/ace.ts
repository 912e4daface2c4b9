import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** What the engine says of an element, as far as it is asked for. */
interface Finding {
	ruleId: string;
	reasonId: string;
	message: string;
	snippet: string;
	/** The second is `PASS`, `FAIL`, or `POTENTIAL` and `MANUAL`, which a person has to judge. */
	value: [string, string];
}

interface Engine {
	Checker: new () => {
		check(node: Node, rulesets: string[]): Promise<{ results: Finding[] }>;
	};
}

/** What the engine finds wrongly: the rule, its reason, and why it is no fault. */
const NO_FAULTS: readonly (readonly [rule: string, reason: string, why: string])[] = [
	['element_attribute_deprecated', 'fail_elem_attr', 'a policy in `http-equiv` is in the standard'],
	[
		'aria_content_in_landmark',
		'Fail_1',
		'a notice is a live region, and the control beside a selection belongs to it: a landmark around either would come and go',
	],
	[
		'combobox_focusable_elements',
		'Fail_tabbable_child',
		'results are links, which the Tab key reaches as well: a grid may have such (see the README)',
	],
	[
		'combobox_active_descendant',
		'Fail_active_role_invalid',
		'what is active in a grid may be the link in a cell',
	],
	['combobox_active_descendant', 'Fail_active_not_selected', 'its row is selected'],
];

const isFault = ({ ruleId, reasonId }: Omit<Finding, 'value'>) =>
	!NO_FAULTS.some(([rule, reason]) => rule === ruleId && reason === reasonId);

const source = readFile(
	createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
	'utf8',
);

/** What a second engine, IBM’s `accessibility-checker-engine`, finds on a page. */
export async function ace(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => 'ace' in globalThis)))
		await page.evaluate(`${await source};globalThis.ace = ace`);
	const failures = await page.evaluate(async () => {
		const { Checker } = (globalThis as unknown as { ace: Engine }).ace;
		const { results } = await new Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
		return results
			.filter(({ value }) => value[1] === 'FAIL')
			.map(({ ruleId, reasonId, message, snippet }) => ({ ruleId, reasonId, message, snippet }));
	});
	return failures
		.filter(isFault)
		.map(({ ruleId, message, snippet }) => `${ruleId}: ${message}: ${snippet.slice(0, 120)}`);
}
