import { expect, test } from '@playwright/test';
import { carryOver } from './carry-over.ts';

const before = {
	'ar.json': 'assets/ar-1.js',
	'en.json': 'assets/en-1.js',
	gone: 'assets/gone-1.js',
};
const next = { 'ar.json': 'assets/ar-2.js', 'en.json': 'assets/en-1.js', new: 'assets/new-2.js' };

test('a file that did not change is taken along', () =>
	expect(carryOver(before, next, ['assets/en-1.js'])).toEqual({
		same: ['assets/en-1.js'],
		successors: [],
	}));

test('one that changed is followed by its successor', () =>
	expect(carryOver(before, next, ['assets/ar-1.js'])).toEqual({
		same: [],
		successors: ['assets/ar-2.js'],
	}));

test('one that is no more has none, nor has one that nobody knows', () =>
	expect(carryOver(before, next, ['assets/gone-1.js', 'assets/other.js'])).toEqual({
		same: [],
		successors: [],
	}));

test('what was not needed is not fetched', () =>
	expect(carryOver(before, next, [])).toEqual({ same: [], successors: [] }));

test('a build whose successor is here already is not fetched again', () =>
	expect(carryOver(before, next, ['assets/ar-1.js', 'assets/ar-2.js'])).toEqual({
		same: ['assets/ar-2.js'],
		successors: [],
	}));
