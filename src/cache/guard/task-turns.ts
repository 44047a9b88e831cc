import type { WordLists } from './words/word-lists.ts';

/** What a sentence asks for, and whether it is told of who does it. */
export type AskedFor = {
  readonly words: readonly string[];
  readonly isFinite: boolean;
  /** What one gets for it, where that is said. */
  readonly award?: string;
};

/**
 * `participants who score 65 % receive the certificate`, `the certificate is given to participants who score 65 %`:
 * whoever gets it has to do so. `To pass the exam, 60 % is required` as `pass the exam with 60 %`.
 */
export function readTurn(words: readonly string[], { kinds, earners }: WordLists): AskedFor | undefined {
  // A word for the kind or for who earns it in one form, so that a pattern can tell them.
  const marked = words.filter((word) => word !== ',').map((word) => (kinds.has(word) ? `KIND:${word}` : word));
  const text = marked.map((word) => (earners.has(word) ? 'EARNER' : word)).join(' ');
  if (!/KIND:|%/.test(text)) return undefined;
  const told = awards.map((award) => award.exec(text)?.[1]).find((match) => match !== undefined);
  if (told !== undefined && !/KIND:|EARNER/.test(told))
    return { words: told.split(' '), isFinite: true, award: /KIND:(\p{L}+)/u.exec(text)?.[1] ?? '' };
  const passed = passes
    .map(([pattern, plain]) => [pattern.exec(text), plain] as const)
    .find(([match]) => match !== null);
  if (passed === undefined) return undefined;
  const [match, plain] = passed;
  const asked = plain.replace('$1', match?.[1] ?? '').replace('$2', match?.[2] ?? '');
  return /KIND:|EARNER/.test(asked) ? undefined : { words: asked.split(' '), isFinite: false };
}

const awards = [
  /^(?:every )?EARNER who (.+) (?:will )?(?:receives?|earns?|gets?|obtains?) KIND:\p{L}+$/u,
  /^KIND:\p{L}+ (?:is|will be) (?:given|awarded|issued|granted) to (?:every )?EARNER who (.+)$/u,
  /^(?:quien|quienes|EARNER que) (.+) (?:reciben?|recibirán?|obtienen?) KIND:\p{L}+$/u,
  /^KIND:\p{L}+ se (?:otorga|entrega|concede) a (?:quien|quienes|EARNER que) (.+)$/u,
  /^EARNER qui (.+) (?:reçoit|reçoivent|obtient|obtiennent) KIND:\p{L}+$/u,
  /^KIND:\p{L}+ est (?:délivrée?|remise?|attribuée?|décernée?) (?:à|a|au|aux) EARNER qui (.+)$/u,
  /^(?:quem|EARNER que) (.+) (?:recebem?|obtêm|obtém) KIND:\p{L}+$/u,
  /^KIND:\p{L}+ é (?:atribuído|concedido|entregue) (?:(?:a|aos) )?(?:quem|EARNER que) (.+)$/u,
  /^(?:chi|EARNER che) (.+) (?:riceve|ricevono|ottiene|ottengono) KIND:\p{L}+$/u,
  /^KIND:\p{L}+ (?:è|viene) (?:rilasciato|consegnato|attribuito) (?:(?:a|ai|alle|agli) )?(?:chi|EARNER che) (.+)$/u,
  /^wer (.+) (?:erhaelt|bekommt) KIND:\p{L}+$/u,
  /^KIND:\p{L}+ (?:erhaelt|bekommt) wer (.+)$/u,
  /^(?:wie|EARNER die) (.+) (?:ontvangt|ontvangen|krijgt|krijgen) KIND:\p{L}+$/u,
  /^KIND:\p{L}+ (?:is|wordt) (?:uitgereikt|toegekend) aan EARNER die (.+)$/u,
];

const passes: readonly (readonly [RegExp, string])[] = [
  [/^to pass (\p{L}+) (≥ [\d.]+ %) (?:is|are) (?:required|needed|necessary)$/u, 'pass $1 with $2'],
  [/^(≥ [\d.]+ %) (?:is|are) required to pass (\p{L}+)$/u, 'pass $2 with $1'],
  [/^para (?:superar|aprobar) (\p{L}+) (?:se requiere|es necesario|debe obtener) (≥ [\d.]+ %)$/u, 'superar $1 con $2'],
  [/^per superare (\p{L}+) (?:è richiesto|serve|occorre) (≥ [\d.]+ %)$/u, 'superare $1 con $2'],
  [/^zu bestehen (\p{L}+) (?:sind|ist|werden) (≥ [\d.]+ %) (?:noetig|erforderlich|notwendig)$/u, '$1 mit $2 bestehen'],
];
