import { testMutated } from './mutated.ts';

testMutated('a.warc', 'a.eml');
