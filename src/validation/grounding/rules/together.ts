import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Rule, Unsupported } from '../rule.ts';

/**
 * What two words claim together, in either order and with others between, and neither claims alone: "aumenta as
 * chances de promoção", "muchos ayuntamientos contratan a estos perfiles". Lists of phrases cannot hold these.
 */
export const togetherRule: Rule = {
  name: 'employment',
  find: (text, facts) => pairs.flatMap((pair) => findPair(text, pair, facts)),
};

type Pair = {
  readonly rule: string;
  readonly detail: string;
  readonly one: RegExp;
  readonly other: RegExp;
  /** Whether the other is one of this credential: "exigem este certificado". */
  readonly isThis?: boolean;
};

const employment = {
  rule: 'employment',
  detail: 'no promise of work, pay or career that the facts do not make',
};
const recognition = { rule: 'recognition', detail: 'recognition only by whom and where the facts state it' };
const ranking = { rule: 'ranking', detail: 'no award, rank, prestige or demand that the facts do not state' };

/** Of Spanish, Portuguese, French and Italian, folded. */
const pairs: readonly Pair[] = [
  {
    ...employment,
    one: /^(?:chance|posibilidad|possibilidad|possibilit|oportunidad|opportunit|hipotes|perspectiv|prospettiv|opcion)/,
    other:
      /^(?:promoc|promoz|promotion|ascen[sd]|contrata|embauch|assunzion|empleo|emprego|emploi|impiego|carrier|carreira|carrera|reclut)/,
  },
  {
    ...employment,
    one: /^(?:offr|offert|ofrec|oferec|propos|propon|propost|reserv|asegur|assegur|assicur|assure)/,
    other: /^(?:puesto|poste|vaga|vagas|contrat|contrato|contratto|cdi|empleo|emprego|emploi|impiego)$/,
  },
  {
    ...employment,
    one: /^(?:trabalhar|trabajar|travailler|lavorare|laborar)$/,
    other: /^(?:profissional|profesional|professionnel|professionnelle|professionale)$/,
  },
  {
    ...recognition,
    one: /^(?:recrut|reclut|contrata[nm]$|assumono$|embauch|cercan|busca[nm]$|procuram$|recherchent|prefier|preferem|preferisc|valoran$|valorizam$|apprezzan|apprecient|s?arrachent)/,
    other: /^(?:profil|profils|perfil|perfiles|perfis|profili|titular|titulares|titulaires|detentor|detentores)$/,
  },
  {
    ...recognition,
    one: /^(?:exige[nm]$|exigent$|requier|requer|richied|valora[nm]$|valorizam$|apprezz|apprec|confia[nm]?$|confient$|fida|acepta|aceita|accetta|accept|busca[nm]$|cercan|procuram$|recherchent$|prefer|prefier)/,
    other:
      /^(?:certifica|certificat|diplom|attestat|insigni|badge|titul|titolo|titre|credenc|credenz|formacion|formacao)/,
    isThis: true,
  },
  {
    ...recognition,
    one: /^(?:exigi|exige|requer|requier|requis|richied|richiest|demande|pedid|pidem?$)/,
    other: /^(?:contratac|contratar|embauch|assumere$|assunzion|reclutam|recrutem)/,
  },
  {
    rule: 'strength',
    detail: 'no stronger claim than the facts make: attendance is no competence, preparation no certification',
    one: /^(?:manej|resolv|resuelv|resol[uv]|risolv|afront|affront|enfrent|gestiona|gestire|gerir|gerer|opera[nr]?$|reparar|riparar|reparer|conduzir|conduci|conduire|guidar|traiter|lidar|configur|defend|difend|dirigir|dirigere|diriger|responder|affrontare)/,
    other: /^(?:cualquier|cualquiera|qualquer|quaisquer|qualsiasi|qualunque|importe)$/,
  },
  {
    ...ranking,
    one: /^(?:recompens|premia|distingu|salu[ea]|attribu|atribu|concede|conced|assegn|otorga|decern|entreg)/,
    other: /^(?:meilleur|mejores|melhores|miglior|meritori|merecedor|meritant|meritevol|destacad|brilhant|brillant)/,
  },
];

/** In words of the clause. */
const reach = 6;

function findPair(text: Annotated, pair: Pair, facts: FactsIndex): Unsupported[] {
  const { tokens, idle } = text;
  const at = (pattern: RegExp) =>
    tokens.flatMap(({ folded }, index) => (!idle.has(index) && pattern.test(folded) ? [index] : []));
  const others = at(pair.other).filter((index) => pair.isThis !== true || these.has(tokens[index - 1]?.folded ?? ''));
  if (others.length === 0) return [];
  const found = at(pair.one).flatMap((one) => {
    const other = others.find(
      (index) => index !== one && Math.abs(index - one) <= reach && tokens[index]?.clause === tokens[one]?.clause,
    );
    return other === undefined || isDenied(text, one)
      ? []
      : [{ first: Math.min(one, other), last: Math.max(one, other) }];
  });
  if (found.length === 0 || isStated(pair, facts)) return [];
  return found.map((place) => ({ ...place, rule: pair.rule, detail: pair.detail }));
}

const these = new Set('este esta estos estas deste desta neste nesta questo questa quest ce cet cette ces'.split(' '));

function isStated({ rule, one, other }: Pair, { passages }: FactsIndex): boolean {
  return passages.some(({ words }) => {
    const all = Array.from(words);
    // A prize for the best is given to them, whatever the verb.
    return all.some((word) => other.test(word)) && (rule === 'ranking' || all.some((word) => one.test(word)));
  });
}

function isDenied({ found, tokens }: Annotated, index: number): boolean {
  const clause = tokens[index]?.clause;
  return (found.get('mark:negator') ?? []).some(({ first }) => tokens[first]?.clause === clause);
}
