import { longestText, withCapital, withSmallLetter } from './sentences.ts';

/**
 * A condition behind what follows from it: `If the fee is unpaid, registration lapses` as `Registration lapses if the fee
 * is unpaid`. Only of one thing that ends, is lost or must be done again, on one condition: behind `and` it could be of
 * the last alone, and what somebody is asked or told if something happens may be whether.
 */
export function withConditionBehind(text: string, language: string): string {
  const pattern = text.length > longestText ? undefined : fronted.get(language);
  if (pattern === undefined || grouping.test(text)) return text;
  const sentences = text.split(/(?<=\.) /u).map((sentence) => {
    const { condition = '', who = '', verb = '', rest = '' } = pattern.exec(sentence)?.groups ?? {};
    if (condition === '' || open.test(` ${condition} ${who} `) || open.test(` ${rest} `)) return sentence;
    const comma = language === 'de' ? ',' : '';
    const after = withSmallLetter(condition);
    return `${withCapital(who)} ${verb}${rest}${comma} ${after}.`;
  });
  const told = sentences.join(' ');
  return text.endsWith('.') ? told : told.replace(/\.$/u, '');
}

const grouping = /[()[\]{}:;"\n]/u;

/** More than one thing or condition, or a limit of it. */
const open =
  / (?:and|or|but|only|even|unless|except|whether|then|as|y|o|u|e|sino|solo|sólo|pero|salvo|et|ou|mais|sauf|que|mas|ed|oppure|ma|tranne|che|und|oder|aber|nur|auch|sowie|sondern|en|of|maar|alleen|ook) /iu;

const english =
  'lapses?|expires?|ends|is (?:withdrawn|revoked|suspended|cancelled|canceled|void|invalid)|are (?:withdrawn|revoked|suspended|cancelled|canceled|void|invalid)|must (?:retake|repeat|resit|reapply|renew|pay)';

/** `condition`, a comma, and then `who` and `verb`; where verbs stand second, the verb first. */
const fronted: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    en: `^(?<condition>If [^,]+), (?<who>(?:(?:the|an?|this|all) )?\\p{Ll}+(?: \\p{Ll}+)?) (?<verb>${english})(?<rest>(?<=retake|repeat|resit|renew|pay) (?:the|an?|all) [\\p{Ll} ]+|)\\.?$`,
    es: '^(?<condition>Si [^,]+), (?<who>(?:el|la|los|las) \\p{Ll}+) (?<verb>caducan?|vencen?|expiran?|se (?:anulan?|retiran?|cancelan?|suspenden?))\\.?$',
    fr: "^(?<condition>S(?:i |['’])[^,]+), (?<who>(?:le |la |les |l['’])\\p{Ll}+) (?<verb>expire|expirent|est (?:annulée?|retirée?|suspendue?)|devient caduque)\\.?$",
    pt: '^(?<condition>Se [^,]+), (?<who>(?:o|a|os|as) \\p{Ll}+) (?<verb>caducam?|expiram?|é (?:anulad[oa]|cancelad[oa]|suspens[oa]))\\.?$',
    it: "^(?<condition>Se [^,]+), (?<who>(?:il |la |lo |i |le |gli |l['’])\\p{Ll}+) (?<verb>decade|decadono|scade|scadono|è (?:revocat[oa]|annullat[oa]|sospes[oa]))\\.?$",
    de: '^(?<condition>Wenn [^,]+), (?<verb>erlischt|erlöschen|verfällt|verfallen|endet|enden) (?<who>(?:der|die|das) \\p{Lu}\\p{Ll}+)\\.?$',
    nl: '^(?<condition>Als [^,]+),? (?<verb>vervalt|vervallen|eindigt|eindigen|verloopt|verlopen) (?<who>(?:de|het) \\p{Ll}+)\\.?$',
  }).map(([language, said]) => [language, new RegExp(said, 'u')]),
);
