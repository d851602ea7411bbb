import { testMutated } from './invented-wounds.ts';

testMutated('a.warc', 'a.eml');
