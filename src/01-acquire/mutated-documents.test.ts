import { testMutated } from './mutated.ts';

testMutated('a.pdf', 'a.docx');
