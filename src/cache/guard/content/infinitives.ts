import type { WordLists } from '../words/word-lists.ts';
import { isJoint } from '../tokens.ts';

/** `Projekte zu planen und abzuschließen` as `Projekte planen und abschließen`; `to lead and to give` as `to lead and give`. */
export function withPlainInfinitives(words: readonly string[], lists: WordLists): readonly string[] {
  const { activities, verbs } = lists;
  const isVerb = (word: string) => verbs.has(word) || activities?.forms.get(word)?.kind === 'verb';
  return words
    .filter((word, index) => {
      const isJoined = isJoint(words[index - 1]) || lists.isVerbLast;
      const isOfOther = isBehindCausative(words.slice(0, index));
      return !(links.has(word) && isJoined && !isOfOther && isVerb(words[index + 1] ?? ''));
    })
    .map((word) => {
      const [, particle, stem] = lists.isVerbLast ? (withZu.exec(word) ?? []) : [];
      const whole = `${particle ?? ''}${stem ?? ''}`;
      return stem !== undefined && isVerb(whole) ? whole : word;
    });
}

/** `to let clients rest and to cook`, `ajudar clientes a comer e a cozinhar`: who cooks? Not `learn to rest and to cook`. */
function isBehindCausative(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const next = words[index + 1] ?? '&';
    return (causative.test(word) || romanceCausative.test(word)) && !links.has(next) && !isJoint(next);
  });
}

/** Verbs that somebody else's doing may stand behind, in all their forms. */
const causative = new RegExp(
  `^(?:${[
    '(?:let|lett)(?:s|ing)?|ma(?:k(?:es?|ing)|de)|ha(?:ve|s|d|ving)|do(?:es)?|se(?:es?|eing|en)|saw|fe(?:el|els|eling|lt)|hear(?:s|d|ing)?',
    'get(?:s|ting)?|g[oe]t(?:ten)?|bid(?:s|ding)?|bade|teach(?:es|ing)?|taught|tell(?:s|ing)?|told|lead(?:s|ing)?|led|leav(?:es?|ing)|left|show(?:s|n|ed|ing)?',
    '(?:watch|notic|observ|help|allow|ask|train|support|encourag|enabl|instruct|advis|assist|invit|urg|want|expect|need|requir|permit|persuad|motivat|remind|prepar|guid|direct|order|caus|coach|forc|empower|inspir|challeng|supervis|mentor|educat|entitl|equipp?|tutor|trust|assign|authori[sz]|command|compel|convinc|influenc|request|recruit|hir|send|urg|warn|wish|oblig|perceiv|witness|record|film|accompan|facilitat|stimulat|lik|prefer|counsel|brief|nudg|prompt|tempt|press|push|set|signal|arrang|wait|look|listen)(?:e|y|ies|ied|s|es|ed|d|t?t?ing|ting|ted|led|ling)?',
  ].join('|')})$`,
  'u',
);
const romanceCausative =
  /^(?:ajud|ayud|aiut|aid|assist|asist|acompañ|acompanh|accompagn|ensin|enseñ|insegn|enseign|apprend|anim|incentiv|incit|motiv|encoraj|encourag|incoragg|obrig|oblig|obblig|convid|invit|deix|dej|lasci|laiss|permit|permett|forc|forz|prepar|prépar|capacit|form|conseill|aconsej|aconselh|consigli|guid|gui|orient|orientr|apoi|apoy|impuls|mand|pid|ped|chied|demand|vig|vid|instru|istru|entren|trein|allen|entraîn|habilit|abilit|autoris|autoriz|autorizz|sollecit|spin|stimol|estimul|stimul|envi|invi|aprend)(?:er|ir|re|ar|are|ere|ire|e|a|o|i|es|as|ent|em|am|en|an|ano|ono|iamo|ando|endo|iendo|ant|ido|ada?|ado|ato|ata|é|ée|és|ées|ons|ez|it|iert|uire|uir|cir|rre|rá|rão|rán|emos|amos|imos)$|^(?:fa(?:z|zer|zem|ce|cendo|re|nno|it|ire|isant)?|hacer|hace|hacen|haciendo|ver|vê|ve|ven|vedere|voir|voit|oír|oye|ouvir|sentir|sentire|entendre|écouter|soutenir|soutient)$/u;

const links = new Set(['to', 'a', 'à', 'zu', 'te', 'di', 'de']);
export const withZu = /^(ab|an|auf|aus|bei|durch|ein|fest|her|mit|nach|um|vor|weiter|zu|zusammen)zu(\p{L}+n)$/u;

/**
 * What somebody can or learns to do, without the small word before each infinitive of a row, whatever verb it is: `de
 * blussen en te ontruimen`, `et de contribuer`; `aan te vragen` as `aanvragen`, `einzulesen` as `einlesen`.
 */
export function withBareInfinitives(words: readonly string[], lists: WordLists): readonly string[] {
  if (lists.isVerbLast) return withBareLast(words, lists);
  const isLink = (word: string, index: number) =>
    romanceLinks.has(word) && isJoint(words[index - 1]) && !isBehindCausative(words.slice(0, index));
  return words.filter((word, index) => !(isLink(word, index) && romanceInfinitive.test(words[index + 1] ?? '')));
}

function withBareLast(words: readonly string[], { activities }: WordLists): readonly string[] {
  const link = words.includes('te') ? 'te' : 'zu';
  const told: string[] = [];
  for (const [index, word] of words.entries()) {
    const isEnd = isJoint(words[index + 1] ?? '&');
    const before = told.at(-2) ?? '';
    // `die Steuerung zu Projekten` is no infinitive.
    const isOfNoun = activities?.forms.get(before)?.isNoun === true;
    const isBare = isEnd && !isOfNoun && word.endsWith('n') && told.at(-1) === link;
    const isParticle = isBare && dutchParticles.has(before);
    if (isBare) told.splice(isParticle ? -2 : -1, 2, isParticle ? before + word : word);
    else told.push(isEnd ? withoutZu(word) : word);
  }
  return told;
}

function withoutZu(word: string): string {
  const [, particle, stem] = withZu.exec(word) ?? [];
  return particle === undefined || stem === undefined ? word : particle + stem;
}

const romanceLinks = new Set(['a', 'à', 'di', 'de']);
export const romanceInfinitive = /^\p{L}{2,}(?:[aei]r|ír|oir|[aei]re|dre|ttre|urre)$/u;
const dutchParticles = new Set('aan af bij in mee na op toe uit weg terug vast samen'.split(' '));
