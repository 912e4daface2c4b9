/** Returns the families that a language's texts are set in, by the page's own styles: the first one that has a letter. */
export function faceStackOf(lang: string): string[] {
	const probe = document.createElement('i');
	probe.lang = lang;
	document.body.append(probe);
	const stack = getComputedStyle(probe).getPropertyValue('--face-text');
	probe.remove();
	return stack.split(',').map((family) => family.trim().replace(/"(.*?)( Late)?"/, '$1'));
}
