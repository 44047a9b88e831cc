import assert from 'node:assert/strict';
import { test } from 'node:test';

import { differInDoing } from './noun-doing.ts';

test('a noun that does something keeps its hyphen', () => {
  for (const [one, other] of [
    ['Case studies of man-eating fish.', 'Case studies of man eating fish.'],
    ['Bird-eating spiders', 'bird eating spiders'],
    ['Trains dog-loving staff', 'Trains dog loving staff'],
  ] as const) {
    assert.ok(differInDoing(one, other), one);
    assert.ok(differInDoing(other, one), one);
  }
});

test('a usual compound is one thing with or without a hyphen', () => {
  for (const [one, other] of [
    ['Decision-making skills', 'Decision making skills'],
    ['Problem-solving workshop', 'Problem solving workshop'],
    ['Team-building events', 'Team building events'],
    ['Asbestos-containing materials', 'asbestos containing materials'],
    ['Study of man-eating', 'Study of man eating'],
    ['Long-lasting glue', 'Long lasting glue'],
    ['Rock-climbing and hiking', 'Rock climbing and hiking'],
  ] as const)
    assert.ok(!differInDoing(one, other), one);
});
