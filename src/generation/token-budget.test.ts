import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { lengthOf, renderSection, type Section } from './sections.ts';
import { countSections, fitSections, jointTokens } from './token-budget.ts';

/** One token a character, so that every expectation can be counted by hand. */
const countTokens = (text: string) => text.length;

const text = (content: string, pointer = '/credential/criteria'): Section => ({
  label: 'T',
  pointer,
  pieces: [content],
  kind: 'text',
});

const list = (...pieces: string[]): Section => ({ label: 'L', pointer: '/credential/skills', pieces, kind: 'list' });

/** What sections take when they are sent whole. */
const tokensOf = (...sections: Section[]) => countSections(sections, countTokens);

const contents = (sections: readonly Section[]) => sections.map(({ pieces }) => pieces.join(''));

test('sections that fit are kept whole', () => {
  const sections = [text('First sentence. Second sentence.'), list('Welding', 'Inspection')];
  const tokens = tokensOf(...sections);
  assert.deepEqual(fitSections(sections, tokens, countTokens), { kept: sections, truncated: [], tokens });
});

test('one token too few cuts the last section', () => {
  const sections = [text('First sentence. Second sentence.'), list('Welding', 'Inspection')];
  const fitted = fitSections(sections, tokensOf(...sections) - 1, countTokens);
  assert.deepEqual(contents(fitted.kept), ['First sentence. Second sentence.', 'Welding']);
  assert.deepEqual(fitted.truncated, [{ pointer: '/credential/skills', kept_characters: 7, total_characters: 17 }]);
});

test('a cut falls at the end of a sentence or an item', () => {
  // "### T\n" takes six tokens, and each kept piece its length and a joint.
  const cases = [
    { section: text('One two. Three four. Five six.'), tokens: 6 + 12 + 15 + 2, kept: 'One two. Three four. ' },
    { section: text('One two. Three four. Five six.'), tokens: 6 + 12 + 15 - 1, kept: 'One two. ' },
    { section: list('abc', 'defgh', 'ij', 'k'), tokens: 6 + 6 + 8 + 1, kept: 'abcdefgh' },
    { section: list('abc', 'defgh', 'ij', 'k'), tokens: 6 + 6 + 8 - 1, kept: 'abc' },
    { section: text('合格。筆記試験に合格すること。'), tokens: 6 + 6 + 3, kept: '合格。' },
  ];
  for (const { section, tokens, kept } of cases) {
    const fitted = fitSections([section], tokens + jointTokens, countTokens);
    assert.deepEqual(contents(fitted.kept), [kept]);
    const total = lengthOf(section);
    assert.deepEqual(fitted.truncated, [
      { pointer: section.pointer, kept_characters: kept.length, total_characters: total },
    ]);
  }
});

test('a section of which no sentence fits is left out', () => {
  const section = text('This sentence alone is longer than what is left.');
  assert.deepEqual(fitSections([section], 30, countTokens), {
    kept: [],
    truncated: [{ pointer: section.pointer, kept_characters: 0, total_characters: 48 }],
    tokens: 0,
  });
});

test('a text without sentences is cut at a word', () => {
  const words = 'word '.repeat(4000).trim();
  const { kept, truncated } = fitSections([text(words)], 10_000, countTokens);
  const [sent = ''] = contents(kept);
  assert.ok(sent.length > 8900 && words.startsWith(sent) && sent.endsWith('word '), sent.slice(-20));
  assert.equal(truncated[0]?.kept_characters, sent.length);
  const dense = '焊接'.repeat(2000);
  assert.ok((contents(fitSections([text(dense)], 3000, countTokens).kept)[0] ?? '').length >= 1900);
});

test('tokens go to the sections in their order', () => {
  const [first, second, third] = [
    text('A first text. It is long.', '/supporting_texts/0'),
    text('A second text. It is long.', '/supporting_texts/1'),
    text('Third.', '/supporting_texts/2'),
  ];
  const sections = [first, second, third];
  const tokens = tokensOf(first, text('A second text. ')) + jointTokens;
  const { kept, truncated } = fitSections(sections, tokens, countTokens);
  assert.deepEqual(contents(kept), ['A first text. It is long.', 'A second text. ']);
  assert.deepEqual(truncated, [
    { pointer: '/supporting_texts/1', kept_characters: 15, total_characters: 26 },
    { pointer: '/supporting_texts/2', kept_characters: 0, total_characters: 6 },
  ]);
});

test('a short section takes what a long one before it cannot use', () => {
  const long = text('One sentence that is much too long for what there is.', '/supporting_texts/0');
  const short = text('Short.', '/supporting_texts/1');
  const { kept, truncated } = fitSections([long, short], tokensOf(short), countTokens);
  assert.deepEqual(kept, [short]);
  assert.deepEqual(truncated, [{ pointer: '/supporting_texts/0', kept_characters: 0, total_characters: 53 }]);
});

test('nothing is kept without tokens', () => {
  for (const tokens of [0, -1, -1000]) {
    const { kept, truncated, tokens: used } = fitSections([text('Short.'), list('a')], tokens, countTokens);
    assert.deepEqual({ kept, cut: truncated.length, used }, { kept: [], cut: 2, used: 0 });
  }
});

test('a text that cannot fit is not counted as a whole', () => {
  const counted: number[] = [];
  const remember = (each: string) => {
    counted.push(each.length);
    return each.length;
  };
  fitSections([text('A sentence of some words. '.repeat(4000))], 100, remember);
  assert.ok(Math.max(...counted) < 1000, `counted ${Math.max(...counted)} characters at once`);
});

test('sections take their text, their label and a joint each', () => {
  assert.equal(countSections([], countTokens), 0);
  const sections = [text('One.'), list('a', 'b')];
  assert.equal(
    countSections(sections, countTokens),
    '### T\nOne.'.length + jointTokens + '### L\n- a\n- b'.length + jointTokens,
  );
});

const word = fc.stringMatching(/^[a-zäß中]{1,12}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `${words.join(' ')}. `);
const section: fc.Arbitrary<Section> = fc.oneof(
  fc.array(sentence, { minLength: 1, maxLength: 8 }).map((sentences) => text(sentences.join(''))),
  fc.array(word, { minLength: 1, maxLength: 8 }).map((items) => list(...items)),
);

test('kept sections never take more than they are given', () => {
  fc.assert(
    fc.property(fc.array(section, { maxLength: 6 }), fc.integer({ min: -10, max: 800 }), (sections, tokens) => {
      const fitted = fitSections(sections, tokens, countTokens);
      const sent = fitted.kept.map(renderSection).join('\n\n');
      assert.ok(fitted.tokens <= Math.max(0, tokens));
      assert.ok(countTokens(sent) <= fitted.tokens);
    }),
  );
});

test('what is kept and what is reported add up to what was posted', () => {
  const total = (sections: readonly Section[]) => sections.reduce((sum, each) => sum + lengthOf(each), 0);
  fc.assert(
    fc.property(fc.array(section, { maxLength: 6 }), fc.integer({ min: 0, max: 800 }), (sections, tokens) => {
      const { kept, truncated } = fitSections(sections, tokens, countTokens);
      const missing = truncated.reduce((sum, cut) => sum + cut.total_characters - cut.kept_characters, 0);
      assert.equal(total(kept) + missing, total(sections));
      for (const cut of truncated) assert.ok(cut.kept_characters < cut.total_characters);
    }),
  );
});
