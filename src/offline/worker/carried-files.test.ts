import { expect, test } from '@playwright/test';
import { carriedFiles } from './carried-files.ts';

const before = {
	'ar.json': 'assets/ar-1.js',
	'en.json': 'assets/en-1.js',
	gone: 'assets/gone-1.js',
};
const next = { 'ar.json': 'assets/ar-2.js', 'en.json': 'assets/en-1.js', new: 'assets/new-2.js' };

test('a cached file of both builds is carried over', () =>
	expect(carriedFiles(before, next, ['assets/en-1.js'])).toEqual({
		same: ['assets/en-1.js'],
		successors: [],
	}));

test('a changed file is replaced by the one of the same module', () =>
	expect(carriedFiles(before, next, ['assets/ar-1.js'])).toEqual({
		same: [],
		successors: ['assets/ar-2.js'],
	}));

test('a file without a module in the next build, or in no list, is dropped', () =>
	expect(carriedFiles(before, next, ['assets/gone-1.js', 'assets/other.js'])).toEqual({
		same: [],
		successors: [],
	}));

test('files that are not cached are not fetched', () =>
	expect(carriedFiles(before, next, [])).toEqual({ same: [], successors: [] }));

test('a successor that is cached already is not fetched again', () =>
	expect(carriedFiles(before, next, ['assets/ar-1.js', 'assets/ar-2.js'])).toEqual({
		same: ['assets/ar-2.js'],
		successors: [],
	}));
