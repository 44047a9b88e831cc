import { wordSet, type Voice } from './word-lists.ts';

/** Active and passive of what criteria say, by language: verbs of one pattern by their stem, others form by form. */
export const voices: Readonly<Record<string, Voice>> = {
  en: voice({
    be: 'is are was were be been',
    by: 'by',
    must: 'must',
    own: 'submit complete pass attend record upload',
    stems: english(
      'observ assess evaluat mark review grad moderat correct verif check sign approv supervis examin complet pass record upload present inspect confirm attend score watch rat judg test conduct award issu',
    ),
    forms: 'submit: submits submitted; write: writes written; give: gives given; take: takes taken',
  }),
  es: voice({
    be: 'es son será serán sido ser',
    by: 'por',
    must: 'debe deben',
    own: 'entregar presentar superar aprobar completar realizar redactar',
    stems: romance(
      'entreg present super complet observ revis firm calific valor realiz supervis organiz otorg dict avalu juzg',
      'ar a an ado ada ados adas arse',
    ),
    forms:
      'impartir: imparte imparten impartido impartida impartidos impartidas; redactar: redacta redactan redactado redactada redactados redactadas; evaluar: evalúa evalúan evaluado evaluada evaluados evaluadas; aprobar: aprobarse aprueba aprueban aprobado aprobada aprobados aprobadas; corregir: corregirse corrige corrigen corregido corregida corregidos corregidas',
    reflexive: 'se',
  }),
  pt: voice({
    be: 'é são será serão ser',
    by: 'por',
    must: 'deve devem',
    own: 'entregar apresentar concluir realizar',
    stems: romance(
      'apresent avali observ assin supervision classific valid realiz ministr organiz',
      'ar a am ado ada ados adas',
    ),
    forms:
      'entregar: entrega entregam entregue entregues entregado entregada; concluir: conclui concluem concluído concluída concluídos concluídas; corrigir: corrige corrigem corrigido corrigida corrigidos corrigidas; rever: revê revisto revista revistos revistas',
    reflexive: 'se',
  }),
  fr: voice({
    be: 'est sont sera seront être',
    by: 'par',
    must: 'doit doivent',
    own: 'remettre rendre valider réussir rédiger présenter',
    stems: romance(
      'corrig évalu observ not sign valid encadr examin vérifi jug présent délivr dispens anim organis assur',
      'er e ent é ée és ées',
    ),
    forms:
      'rédiger: rédige rédigent rédigé rédigée rédigés rédigées; remettre: remet remettent remis remise remises; réussir: réussit réussissent réussi réussie réussis réussies; rendre: rend rendent rendu rendue rendus rendues',
  }),
  it: voice({
    be: 'è sono viene vengono essere sarà saranno',
    by: 'da',
    must: 'deve devono',
    own: 'consegnare superare completare presentare redigere svolgere',
    stems: romance(
      'consegn super complet present valut osserv firm verific esamin supervision approv rilasci organizz',
      'are a ano ato ata ati ate',
    ),
    forms:
      'tenere: tiene tengono tenuto tenuta tenuti tenute; redigere: redige redigono redatto redatta redatti redatte; svolgere: svolge svolgono svolto svolta svolti svolte; correggere: corregge correggono corretto corretta corretti corrette',
  }),
};

/** Languages whose verbs stand last: the helper is told apart from the verb, which has one form for all. */
export const lastVoices: Readonly<Record<string, Voice>> = {
  de: voice({
    be: 'wird werden',
    by: 'von durch',
    must: 'ist sind muss muessen',
    own: 'einreichen vorlegen absolvieren ablegen bestehen abschliessen besuchen beantworten bearbeiten erreichen erstellen verfassen',
    stems: [],
    forms:
      'einreichen: einzureichen eingereicht abgeben abzugeben abgegeben; vorlegen: vorzulegen vorgelegt; absolvieren: absolviert; ablegen: abzulegen abgelegt; bestehen: bestanden; abschliessen: abzuschliessen abgeschlossen; besuchen: besucht; prueft: geprueft; unterschreibt: unterschrieben; nimmt: abgenommen; beobachtet: beobachten; bewertet: bewerten; korrigiert: korrigieren; leitet: geleitet leiten; erteilt: erteilen; beantworten: beantwortet zubeantworten; bearbeiten: bearbeitet zubearbeiten; erreichen: erreicht zuerreichen; erstellen: erstellt zuerstellen; verfassen: verfasst zuverfassen; besuchen: zubesuchen; bestehen: zubestehen; absolvieren: zuabsolvieren',
  }),
  nl: voice({
    be: 'wordt worden',
    by: 'door',
    must: 'moet moeten dient dienen',
    own: 'inleveren afronden behalen voltooien bijwonen',
    stems: [],
    forms:
      'inleveren: ingeleverd ingediend indienen; afronden: afgerond; behalen: behaald; voltooien: voltooid; bijwonen: bijgewoond; beoordeelt: beoordeeld beoordelen; observeert: geobserveerd; tekent: getekend; controleert: gecontroleerd; toetst: getoetst; geeft: gegeven geven; verzorgt: verzorgd verzorgen',
  }),
};

type VoiceText = Readonly<Record<'be' | 'by' | 'must' | 'own' | 'forms', string>> & {
  readonly stems: readonly (readonly string[])[];
  readonly reflexive?: string;
};

function voice({ be, by, must, own, forms, stems, reflexive = '' }: VoiceText): Voice {
  const listed = forms.split(';').map((entry) => entry.split(/[:\s]+/).filter((word) => word !== ''));
  const base = new Map(
    [...stems, ...listed].flatMap(([verb = '', ...rest]) => [verb, ...rest].map((form) => [form, verb] as const)),
  );
  return { be: wordSet(be), by: wordSet(by), must: wordSet(must), own: wordSet(own), reflexive, base };
}

function english(stems: string): (readonly string[])[] {
  return stems.split(' ').map((stem) => {
    if (stem.endsWith('if')) return [`${stem}y`, `${stem}ies`, `${stem}ied`];
    const isMute = /(?:observ|evaluat|grad|moderat|approv|supervis|examin|complet|rat|judg|issu)$/.test(stem);
    const base = isMute ? `${stem}e` : stem;
    return [base, /(?:ss|ch)$/.test(base) ? `${base}es` : `${base}s`, isMute ? `${stem}ed` : `${stem}ed`];
  });
}

function romance(stems: string, endings: string): (readonly string[])[] {
  return stems.split(' ').map((stem) => endings.split(' ').map((ending) => stem + ending));
}
