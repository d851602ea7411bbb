import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { articleBefore } from './article.ts';

for (const phrase of [
  'agreement',
  'official visit',
  'Iranian envoy',
  'unnamed official',
  'unimpressed guest',
  'hour of talks',
  'honorary consul',
  'IMF loan',
  'FTA',
  'EU summit',
  '18th visit',
  '11-day tour',
  'unidentified official',
  '8 per cent rise',
  'Omani minister',
  'Albanian',
  'ultimatum',
  'MP of the coalition',
  'urgent call',
]) {
  test(`an ${phrase}`, () => equal(articleBefore(phrase), 'an'));
}

for (const phrase of [
  'European diplomat',
  'European Union summit',
  'U.S. general',
  '118-page report',
  'unilateral step',
  'UN vote',
  'US general',
  'United Nations envoy',
  'university',
  'user of the port',
  'one-day visit',
  'Ugandan minister',
  'Ukrainian envoy',
  'Uruguayan firm',
  'NATO exercise',
  'British official',
  'house',
  'UK court',
  'utility',
]) {
  test(`a ${phrase}`, () => equal(articleBefore(phrase), 'a'));
}
