#!/usr/bin/env node
// @ts-check
import { register } from 'tsx/esm/api';

// The sources are TypeScript: a program of their own would be a second copy of them.
register();
const { matn } = await import('./matn.ts');
process.exitCode = await matn(process.argv.slice(2));
