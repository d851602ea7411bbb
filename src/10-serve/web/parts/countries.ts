import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Names of countries by code, as the API lists them. */
export const CountryNames = createContext<ReadonlyMap<string, string>>(new Map());

export function useNames(): (code: string) => string {
  const names = useContext(CountryNames);
  return (code) => names.get(code) ?? code;
}

/** "JPN-PAK" as its codes. */
export const codesIn = (pair: string): readonly string[] => pair.split('-').filter(Boolean);
export const pairOf = (codes: readonly string[]): string => [...codes].sort().join('-');
