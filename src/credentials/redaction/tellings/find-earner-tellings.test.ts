import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import type { NativeCredential } from '../../native-credential.ts';
import { createReadPosted } from '../../read-posted.ts';

/** A sentence on the earner, and an honest one of much the same words. */
type Pair = {
  /** Those of `unseen` were written before the words were listed, and first read when all was done. */
  readonly part: 'seen' | 'unseen';
  readonly language: string;
  readonly kind: string;
  readonly way: string;
  readonly told: string;
  readonly gone: string;
  readonly honest: string;
};
type Post = {
  readonly credential: NativeCredential;
  readonly gone: readonly string[];
  readonly keep: readonly string[];
};

const courses: Readonly<Record<string, string>> = {
  en: 'Making joints in oak and finishing them by hand.',
  es: 'Ensambles de roble y su acabado a mano.',
  fr: 'Les assemblages en chêne et leur finition à la main.',
  de: 'Verbindungen in Eiche und ihre Oberfläche von Hand.',
  pt: 'As uniões em carvalho e o acabamento à mão.',
  it: 'Gli incastri in rovere e la finitura a mano.',
  nl: 'Verbindingen in eiken en de afwerking met de hand.',
  pl: 'Złącza w dębie i ich ręczne wykończenie.',
  sv: 'Fogar i ek och hur de putsas för hand.',
};
const rowsOf = <Row>(name: string) =>
  readFileSync(`test/fixtures/${name}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
const readPosted = createReadPosted();
const isWord = /[\p{L}\p{N}]$/u;

function factsOf(credential: NativeCredential) {
  const read = readPosted({ credential, supportingTexts: [] });
  assert.ok('facts' in read);
  return read.facts;
}

function told(language: string, sentence: string): string | undefined {
  const description = `${courses[language]} ${sentence}`;
  return factsOf({ name: 'Joinery', issuer: 'Guild', description, recipient: { name: 'Xenia Quandt' } }).description;
}

suite('what is told of the earner goes, and an honest twin of the same words stays', () => {
  for (const { part, language, kind, way, told: sentence, gone, honest } of rowsOf<Pair>('earner-tellings')) {
    test(`${part}, ${language}, ${kind} by ${way}: ${sentence}`, () => {
      assert.ok(!told(language, sentence)?.includes(gone), sentence);
      assert.equal(told(language, honest), `${courses[language]} ${honest}`);
    });
  }
});

suite('an issued post loses what its texts tell of the recipient', () => {
  for (const { credential, gone, keep } of rowsOf<Post>('issued-posts')) {
    test(`${credential.name}: ${credential.description}`, () => {
      const texts = Object.values(factsOf(credential)).flat().map(String).join('\n').replaceAll('’', "'");
      const isLeft = (value: string) =>
        texts
          .split(value)
          .slice(1)
          .some((behind, at) => !/^[\p{L}\p{N}]/u.test(behind) && !isWord.test(texts.split(value)[at] ?? ''));
      assert.deepEqual(
        {
          left: gone.filter(isLeft),
          lost: keep.filter((value) => !texts.includes(value.replaceAll('’', "'"))),
        },
        { left: [], lost: [] },
      );
    });
  }
});

test('a post without a recipient keeps a figure that no name stands beside', () => {
  const description = 'The course uses two manuals. Graded A to E by a panel of 3.';
  assert.equal(factsOf({ name: 'Joinery', description }).description, description);
});
