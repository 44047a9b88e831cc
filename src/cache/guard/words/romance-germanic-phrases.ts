import { phraseList, withPhrases, type PhraseList } from './word-lists.ts';

/** What other languages than English write in several ways that one pattern makes: `este curso`, `no se exige experiencia`. */
export const patternPhrases: Readonly<Record<string, PhraseList>> = {
  es: withPhrases(
    these(
      'este esta estos estas',
      'curso taller programa certificado diploma título máster módulo seminario diplomado insignia formación microcredencial certificación acreditación capacitación licencia titulación',
    ),
    every([
      'sinexperiencia',
      openings('no se', 'requiere exige necesita precisa', [
        'experiencia previa',
        'experiencia',
        'ninguna experiencia',
      ]),
      openings('no es', 'necesaria precisa', ['experiencia previa', 'experiencia', 'ninguna experiencia']),
      closings(['experiencia previa', 'experiencia'], ['no requerida', 'no es necesaria', 'no necesaria']),
      ['sin necesidad de experiencia previa', 'sin experiencia previa', 'no hace falta experiencia previa'],
    ]),
    every([
      'sinconocimientos',
      openings('no se', 'requieren exigen necesitan precisan', ['conocimientos previos', 'conocimientos']),
      openings('no son', 'necesarios', ['conocimientos previos', 'conocimientos']),
      ['sin conocimientos previos', 'no hacen falta conocimientos previos'],
    ]),
    phraseList(
      'ninguno = sin requisitos previos | sin requisitos | no hay requisitos previos | no hay requisitos | ningún requisito previo | ningún requisito',
    ),
  ),
  fr: withPhrases(
    these(
      'ce cet cette ces',
      'cours atelier programme certificat diplôme titre master module badge formation attestation parcours stage brevet microcertification microprogramme',
    ),
    every([
      'sansexpérience',
      openings('aucune expérience', 'requise exigée nécessaire demandée', ['']),
      openings('aucune expérience préalable', 'requise exigée nécessaire demandée', ['']),
      openings("aucune expérience n'est", 'requise exigée nécessaire demandée', ['']),
      openings("aucune expérience préalable n'est", 'requise exigée nécessaire demandée', ['']),
      ['sans expérience préalable', 'pas de expérience requise', 'pas de expérience préalable'],
    ]),
    phraseList(
      "aucun = aucun prérequis | sans prérequis | pas de prérequis | il n'y a pas de prérequis | il n'y a aucun prérequis | aucun requis",
    ),
  ),
  de: withPhrases(
    these(
      'dieser diese dieses diesen diesem',
      'kurs kurses lehrgang workshop programm zertifikat zertifikats zertifikates diplom abzeichen badge schulung weiterbildung fortbildung ausbildung modul seminar bescheinigung',
    ),
    every([
      'ohnevorkenntnisse',
      closings(
        ['keine vorkenntnisse', 'keine vorkenntnisse sind', 'vorkenntnisse nicht', 'vorkenntnisse sind nicht'],
        ['erforderlich', 'notwendig', 'noetig'],
      ),
      openings('es sind keine vorkenntnisse', 'erforderlich notwendig noetig', ['']),
      ['ohne vorkenntnisse', 'keine vorkenntnisse', 'vorkenntnisse werden nicht vorausgesetzt'],
    ]),
    phraseList('keine = keine voraussetzungen | keine erforderlich | keine voraussetzung'),
  ),
  pt: withPhrases(
    these(
      'este esta estes estas',
      'curso workshop programa certificado diploma título mestrado módulo seminário insígnia formação microcredencial certificação capacitação licença oficina',
    ),
    every([
      'semexperiência',
      openings('não é', 'exigida necessária requerida', ['experiência prévia', 'experiência anterior', 'experiência']),
      openings('não se', 'exige requer', ['experiência prévia', 'experiência anterior', 'experiência']),
      closings(['experiência prévia', 'experiência'], ['não é exigida', 'não é necessária', 'não exigida']),
      ['sem experiência prévia', 'sem necessidade de experiência prévia'],
    ]),
    phraseList(
      'nenhum = sem pré requisitos | não há pré requisitos | não há requisitos | não existem pré requisitos | nenhum pré requisito | nenhum requisito | sem requisitos',
    ),
  ),
  it: withPhrases(
    these(
      'questo questa questi queste',
      'corso laboratorio programma certificato diploma titolo master modulo seminario badge formazione attestato microcredenziale certificazione qualifica brevetto',
    ),
    every([
      'senzaesperienza',
      openings('non è', 'richiesta necessaria', [
        'esperienza',
        'alcuna esperienza',
        'nessuna esperienza',
        'esperienza pregressa',
        'alcuna esperienza pregressa',
      ]),
      closings(
        ['esperienza', 'esperienza pregressa'],
        ['non richiesta', 'non è richiesta', 'non è necessaria', 'non necessaria'],
      ),
      openings('nessuna esperienza', 'richiesta necessaria', ['']),
      openings('nessuna esperienza pregressa', 'richiesta necessaria', ['']),
    ]),
    phraseList(
      'nessuno = nessun prerequisito | non sono previsti prerequisiti | non sono richiesti prerequisiti | non si richiede prerequisiti | non ci sono prerequisiti | nessun requisito | nessuno richiesto | senza prerequisiti',
    ),
  ),
  nl: withPhrases(
    these(
      'deze dit',
      'cursus workshop programma certificaat diploma getuigschrift badge opleiding training module seminar microcredential attest',
    ),
    every([
      'zonderervaring',
      closings(
        ['geen ervaring', 'er is geen ervaring', 'ervaring is niet', 'geen ervaring is', 'ervaring niet'],
        ['vereist', 'nodig', 'noodzakelijk'],
      ),
    ]),
    every([
      'zondervoorkennis',
      closings(
        ['geen voorkennis', 'er is geen voorkennis', 'voorkennis is niet', 'geen voorkennis is', 'voorkennis niet'],
        ['vereist', 'nodig', 'noodzakelijk'],
      ),
    ]),
    phraseList(
      'zondervooropleiding = geen vooropleiding vereist | vooropleiding is niet vereist | geen vooropleiding nodig | vooropleiding is niet nodig\ngeen = geen vereist | geen toelatingseisen',
    ),
  ),
};

/** A credential says `this` of nothing but itself. */
function these(demonstratives: string, kinds: string): PhraseList {
  const lines = kinds.split(' ').map(
    (kind) =>
      `${kind} = ${demonstratives
        .split(' ')
        .map((word) => `${word} ${kind}`)
        .join(' | ')}`,
  );
  return phraseList(lines.join('\n'));
}

function every([canonical, ...forms]: readonly [string, ...(readonly string[])[]]): PhraseList {
  return phraseList(`${canonical} = ${forms.flat().join(' | ')}`);
}

function openings(start: string, verbs: string, things: readonly string[]): string[] {
  return verbs.split(' ').flatMap((verb) => things.map((thing) => `${start} ${verb} ${thing}`.trim()));
}

function closings(things: readonly string[], ends: readonly string[]): string[] {
  return things.flatMap((thing) => ends.map((end) => `${thing} ${end}`));
}
