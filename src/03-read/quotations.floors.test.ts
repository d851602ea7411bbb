import { ok } from 'node:assert/strict';
import { test } from 'node:test';
import { scoreSpeakers } from '../../bench/quotations.ts';

test('speakers of quotations on PolNeAR stay at or above 0.82, their cues at or above 0.88', (context) => {
  const score = scoreSpeakers();
  if (score === undefined) return context.skip('../shared/data is absent');
  const { right, attributed, cuesRight, cues } = score;
  ok(right / attributed >= 0.82, `speakers: ${(right / attributed).toFixed(3)}`);
  ok(cuesRight / cues >= 0.88, `cues: ${(cuesRight / cues).toFixed(3)}`);
});
