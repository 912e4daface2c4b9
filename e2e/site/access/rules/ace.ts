import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** What the engine says of an element, as far as it is asked for. */
interface Finding {
	ruleId: string;
	reasonId: string;
	message: string;
	snippet: string;
	path: { dom: string };
	/** The second is `PASS`, `FAIL`, or `POTENTIAL` and `MANUAL`, which a person has to judge. */
	value: [string, string];
}

interface Engine {
	Checker: new () => {
		check(node: Node, rulesets: string[]): Promise<{ results: Finding[] }>;
	};
}

/**
 * What the engine finds wrongly, or asks a person to judge: the rule, its reason, and why it is no fault
 * or what judges it.
 */
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
	['element_tabbable_unobscured', 'potential_obscured', '`hiddenFocus` looks at every stop'],
	[
		'element_tabbable_visible',
		'potential_visible',
		'what is scrolled out of a sheet is scrolled in by the focus: `hiddenFocus` looks',
	],
	['style_highcontrast_visible', 'Manual_1', '`edgeless`, `marksByColour` and `unlit` do'],
	['style_color_misuse', 'Potential_1', '`marksByColour` does'],
	[
		'text_contrast_sufficient',
		'potential_graphic_background',
		'the shade at the edge of a table that scrolls is over letters only where they are cut',
	],
	[
		'img_alt_background',
		'Manual_1',
		'the shade at the edge of what scrolls is all that is drawn so',
	],
	[
		'input_label_visible',
		'potential_no_label',
		'a control with an icon has a name, and the address in a notice stands below what says so',
	],
	[
		'input_label_visible',
		'potential_placeholder_only',
		'the search’s field is labelled by the button in it (WCAG, G167)',
	],
	[
		'aria_keyboard_handler_exists',
		'potential_no_keyboard_access',
		'the radio buttons are the browser’s; React listens to the keys of the field at the root',
	],
	[
		'input_fields_grouped',
		'Potential_1',
		'it asks of any two fields: the speed and the voice have names of their own, in the region of the reading',
	],
	[
		'blockquote_cite_exists',
		'Potential_1',
		'quotes are quotes, and say where they are from in words',
	],
	[
		'text_block_heading',
		'potential_heading',
		'the outline’s title is hidden: it is the name of its landmark',
	],
];

/**
 * Words such as “below” tell a reader what to do only outside of an article: in it they are its author's.
 * “You left this article” is no direction, and “below” of what comes next is right for every reader.
 */
const isNoDirection = ({ ruleId, message, path }: Finding) =>
	ruleId === 'text_sensory_misuse' &&
	(path.dom.includes('/article[') || /'(left|below)'/.test(message));

const isFault = (finding: Finding) =>
	!isNoDirection(finding) &&
	!NO_FAULTS.some(([rule, reason]) => rule === finding.ruleId && reason === finding.reasonId);

const source = readFile(
	createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
	'utf8',
);

/**
 * What a second engine, IBM’s `accessibility-checker-engine`, finds on a page, with what it can’t judge
 * alone.
 */
export async function ace(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => 'ace' in globalThis)))
		await page.evaluate(`${await source};globalThis.ace = ace`);
	const failures = await page.evaluate(async () => {
		const { Checker } = (globalThis as unknown as { ace: Engine }).ace;
		const { results } = await new Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
		return results
			.filter(({ value }) => value[1] !== 'PASS')
			.map(({ ruleId, reasonId, message, snippet, path, value }) => {
				return { ruleId, reasonId, message, snippet, path, value };
			});
	});
	return failures
		.filter(isFault)
		.map(({ ruleId, message, snippet }) => `${ruleId}: ${message}: ${snippet.slice(0, 120)}`);
}
