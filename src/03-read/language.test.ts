import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from './language.ts';

const examples: readonly (readonly [string, string])[] = [
  ['The envoy of Arnor arrived in Gondor on Sunday and was received by the steward.', 'en'],
  ['Arnor, Gondor sign pact', 'en'],
  ['Imrahil 5 – 3 Beregond', 'en'],
  ['', 'en'],
  ['12,500 38.2 17:45', 'en'],
  ['Le ministre est arrivé à la capitale dimanche pour des entretiens avec le président sur les relations entre les deux pays.', 'fr'],
  ['El ministro llegó a la capital el domingo para hablar con el presidente sobre las relaciones entre los dos países.', 'es'],
  ['Der Minister ist am Sonntag in der Hauptstadt eingetroffen und wird mit dem Präsidenten über die Beziehungen sprechen.', 'de'],
  ['Il ministro è arrivato nella capitale per un incontro con il presidente della repubblica, che non ha parlato di accordi.', 'it'],
  ['O ministro chegou à capital no domingo para uma reunião com o presidente, mas não falou com os jornalistas que estavam na sala.', 'pt'],
  ['De minister is op zondag in de hoofdstad aangekomen en heeft met de president over het verdrag gesproken.', 'nl'],
  ['外務大臣は日曜日に首都に到着し、会談を行った。', 'ja'],
  ['外交部长星期日抵达首都并举行会谈。', 'zh'],
  ['외무장관이 일요일 수도에 도착했다.', 'ko'],
  ['Министр прибыл в столицу в воскресенье.', 'ru'],
  ['وصل الوزير إلى العاصمة يوم الأحد.', 'ar'],
  ['وزیر اتوار کے روز دارالحکومت پہنچے۔', 'ur'],
  ['मंत्री रविवार को राजधानी पहुंचे।', 'hi'],
  ['The steward met 外務大臣 in the capital of Gondor on the last day of his visit.', 'en'],
];

for (const [text, expected] of examples) test(`language: ${text.slice(0, 40)}`, () => equal(languageOf(text), expected));
