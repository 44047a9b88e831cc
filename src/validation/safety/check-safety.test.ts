import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { checkSafety } from './check-safety.ts';

type Case = { readonly text: string; readonly texts?: readonly string[]; readonly locale?: string };

/** The rules that an audience breaks. */
function broken({ text, texts = [], locale = 'en' }: Case): string[] {
  const sent = {
    texts,
    name: '',
    system: 'You write the public description of a digital credential.',
    marker: 'abc123',
  };
  const description = { short_description: 'Plain text.', highlights: ['Plain'], audience: text };
  return checkSafety(description, { locale, sent }).map(({ code, pointer }) => `${code} ${pointer}`);
}

function expectRefused(rule: string, cases: readonly Case[]): void {
  for (const each of cases) assert.ok(broken(each).includes(`safety.${rule} /audience`), JSON.stringify(each));
}

function expectPassed(cases: readonly Case[]): void {
  for (const each of cases) assert.deepEqual(broken(each), [], JSON.stringify(each));
}

suite('markup', () => {
  test('HTML and Markdown are refused', () => {
    const texts = [
      ...[
        '<b>Welders</b>',
        'Welders<br>',
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '<!-- welders -->',
      ],
      ...[
        'Welders &amp; cutters',
        '**Welders**',
        '__Welders__',
        '`code` writers',
        '[Welders](page)',
        '# Welders',
        '- Welders',
      ],
      ...[
        '| Welders | Cutters |',
        '![x](y)',
        '~~Welders~~',
        '<a href="x">Welders',
        'javascript:alert(1)',
        '*Welders only*',
      ],
    ];
    expectRefused(
      'markup',
      texts.map((text) => ({ text })),
    );
  });

  test('what runs or loads is refused although the facts hold it', () => {
    const texts = ['<script>x</script>', '<img src=x>', '<div onclick="x">', '<iframe>'];
    expectRefused(
      'markup',
      texts.map((text) => ({ text, texts: [text] })),
    );
  });

  test('a bare tag or mark of the facts may be named', () => {
    const texts = ['People who use <canvas>', 'Writers of **bold** text'];
    expectPassed(texts.map((text) => ({ text, texts: [`Facts: ${text}`] })));
  });

  test('signs in honest text are no markup', () => {
    const texts = [
      'Drones under <5 kg',
      'C++ & C# developers',
      'a < b and b > a',
      '2 * 3 * 4',
      'snake_case_names',
      '#1 in sales',
      'R&D staff',
      'C*-algebras',
    ];
    expectPassed(texts.map((text) => ({ text })));
  });
});

suite('contact', () => {
  test('links, addresses and numbers are refused', () => {
    const texts = [
      ...[
        'https://evil.example/x',
        'www.evil.example',
        'evil.com',
        'Write to me@evil.example',
        'me (at) evil (dot) com',
      ],
      ...[
        'Call +1 555 010 7788',
        'Call 0049 30 1234567',
        'Call (555) 010-7788',
        '020 7946 0958',
        'mailto:a@b.c',
        'Follow @evilcorp',
      ],
    ];
    expectRefused(
      'contact',
      texts.map((text) => ({ text })),
    );
  });

  test('those of the facts pass', () => {
    const texts = ['https://school.example/course', 'info@school.example', '+44 20 7946 0958', 'Booking.com'];
    expectPassed(texts.map((text) => ({ text: `Readers of ${text}`, texts: [`See ${text} for more`] })));
  });

  test('numbers and names with dots are no contact', () => {
    const texts = [
      ...[
        '2019-2024',
        '2024-05-01',
        '1 000 000 people',
        '12,500 readers',
        'ISO 9001:2015',
        '24/7 teams',
        'Node.js developers',
      ],
      ...['ASP.NET developers', 'e.g. welders', 'IEC 62443-4-1 users', '30/06/2025', 'U.S. nurses', 'Part 147 staff'],
    ];
    expectPassed(texts.map((text) => ({ text })));
  });
});

suite('hidden characters', () => {
  test('control, direction and zero-width characters are refused', () => {
    const characters = [
      '\u0007',
      '\u200b',
      '\u200e',
      '\u202e',
      '\u2066',
      '\u00ad',
      '\ufeff',
      '\u2060',
      '\u034f',
      '\u{e0041}',
      '\ue000',
      '\u{e0101}',
      '\u3164',
    ];
    expectRefused(
      'hidden_character',
      characters.map((character) => ({ text: `Wel${character}ders` })),
    );
    expectRefused('hidden_character', [{ text: 'We\u200dld' }, { text: 'We\u200cld' }]);
  });

  test('joiners stand where a script or emoji needs them', () => {
    const texts = [
      'می\u200cخواهم',
      'क्\u200dष',
      'ශ්\u200dරී',
      '👩\u200d🚒',
      '👩🏽\u200d⚕\ufe0f',
      '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
      '❤\ufe0f',
    ];
    expectPassed(texts.map((text) => ({ text: `People ${text}` })));
  });
});

suite('formula', () => {
  test('what a spreadsheet would run is refused', () => {
    const texts = [
      '=1+1',
      '=HYPERLINK("x")',
      '@SUM(A1)',
      '+SUM(A1:A2)',
      "-2+3+cmd|' /C calc'!A0",
      '＝1+1',
      '-A1',
      "'=1",
    ];
    expectRefused(
      'formula',
      texts.map((text) => ({ text })),
    );
  });

  test('a sign in front of a figure is text', () => {
    expectPassed([{ text: '+1 level above entry' }, { text: '-20 °C storage staff' }, { text: '– welders' }]);
  });
});

suite('profanity', () => {
  test('words of the list are refused, whole and in the language', () => {
    expectRefused('profanity', [
      { text: 'Fucking good welders' },
      { text: 'Arschloch und Freunde', locale: 'de' },
      { text: 'Para gilipollas', locale: 'es' },
      { text: 'Pour les connards', locale: 'fr' },
      { text: 'Per gli stronzi, stronzo', locale: 'it' },
      { text: 'Voor een klootzak', locale: 'nl' },
      { text: 'Para o caralho', locale: 'pt' },
      { text: 'Fuck welders', locale: 'sv' },
    ]);
  });

  test('words that hold one, or mean something else, pass', () => {
    const english =
      'Scunthorpe cocktail assess analysis classic Essex grapes shiitake passage cumulative cum laude Homo sapiens pawn shop balls flange sex education Dickens peacock';
    expectPassed([
      ...english.split(' ').map((text) => ({ text })),
      { text: 'magna cum laude' },
      { text: 'Schwanzlurche und Vögeln', locale: 'de' },
      { text: 'Aftrekken, afzuigen en naaien', locale: 'nl' },
      { text: 'Slut på kursen', locale: 'sv' },
      { text: 'Pédale et gerbe', locale: 'fr' },
      { text: 'Regina, pesce e vacca', locale: 'it' },
    ]);
  });

  test('a word of the facts passes', () => {
    expectRefused('profanity', [{ text: 'People who read Dick' }]);
    expectPassed([{ text: 'People who read Dick', texts: ['Philip K. Dick'] }]);
  });
});

suite('echo', () => {
  test('the marker and the words of the instructions are refused', () => {
    expectRefused('echo', [{ text: 'People with ABC123' }, { text: 'I write the public description of a badge' }]);
  });

  test('what the facts say too passes', () => {
    expectPassed([
      {
        text: 'Those who write the public description of things',
        texts: ['They write the public description of things'],
      },
    ]);
  });
});
