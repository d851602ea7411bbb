import { testMutated } from './invented-wounds.ts';

testMutated('a.pdf', 'a.docx');
