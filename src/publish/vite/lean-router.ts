import type { Plugin } from 'vite';

/**
 * Lets the bundler leave out the router's components that no page uses: what wraps a component and
 * what names it look to it as if they did something.
 */
export function leanRouterPlugin(): Plugin {
	return {
		name: 'matn:lean-router',
		apply: 'build',
		transform: {
			filter: { id: /\/react-router\/dist\// },
			handler: (code) => ({
				code: code
					.replace(/(= )(React\d*\.(?:forwardRef|createContext|memo)\()/g, '$1/* @__PURE__ */ $2')
					.replace(/^\w+\.displayName = "\w+";$/gm, ''),
				map: null,
			}),
		},
	};
}
