import type { RoleValue } from '#model/claim.ts';

export const isCode = (name: string): boolean => name.length === 3 && /^[A-Z]{3}$/.test(name);

export const listOf = (value: RoleValue | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;
