import { matchesIn } from '../matches-in.ts';
import { anyCase } from '../redaction/any-case.ts';
import { isFirstName } from '../redaction/first-names.ts';
import { givingLabels } from '../redaction/giving-labels.ts';
import { betweenNames } from '../redaction/name-pattern.ts';
import { personTitle } from '../redaction/person-titles.ts';
import { isShapedAsName } from './name-shape.ts';
import { fullName } from './told-frames.ts';

/** Whom the label of a line leads to: `Recipient: Jane Smith`, `Délivré à : Thuy Linh Pham, numéro 21907738`. */
export function namesLabelled(text: string): string[] {
  return namesBehind([labelled, labelledInReverse, recorded, given, withReach], text);
}

/** Who is to be asked: `Contact person: Jane Smith`, `Contato para dúvidas: Ana Reis`. Behind `Contact:` alone an office is as likely. */
export function contactsLabelled(text: string): string[] {
  if (!contactHint.test(text)) return [];
  const alone = namesBehind([contactAlone], text).filter((name) => isFirstName(name.split(' ', 1)[0] ?? ''));
  return [...namesBehind([contactPerson], text), ...alone];
}

/** Whom a number of theirs leads to, or a word for the holder with `is`. */
export function namesBesideNumbers(text: string): string[] {
  return hint.test(text) ? namesBehind([behindNumber, told], text) : [];
}

function namesBehind(patterns: readonly RegExp[], text: string): string[] {
  return patterns.flatMap((pattern) =>
    matchesIn(text, pattern).flatMap(({ groups }) => {
      // `van den Heuvel, Pieter`
      const name = (groups?.name ?? '').trim().replace(/^([^,]+), (.+)$/u, '$2 $1');
      return isShapedAsName(name) && !institution.test(name) ? [name] : [];
    }),
  );
}

const labels = `(?:${anyCase('name of (?:the )?')})?(?:${anyCase(
  'certified individual|certified|' +
    'recipient|finisher|winner|medallist|awarded to|presented to|issued to|holder|awardee|student|learner|participant|candidate|earner|laureate|graduate|trainee|full name|inhaber|inhaberin|empfänger|empfängerin|teilnehmer|teilnehmerin|absolvent|absolventin|verliehen an|ausgestellt für|titular|titulaire|destinatario|beneficiario|bénéficiaire|estudiante|alumno|alumna|otorgado a|nombre completo|étudiant|étudiante|élève|décerné à|aluno|aluna|formando|formanda|nome completo|atribuído a|studente|studentessa|corsista|titolare|rilasciato a|participante|asistente|candidato|candidata|kandidat|kandidatin|candidat|candidate|apprenant|apprenante|stagiaire|allievo|allieva|tirocinante|partecipante|kandidaat|leerling|schüler|schülerin|auszubildende|auszubildender|lehrling|beneficiaria|destinataria|attendee|apprentice|ontvanger|houder|deelnemer|deelneemster|cursist|uitgereikt aan',
)})(?:['’]?s? ?(?:${anyCase('name')}))?`;
const labelled = new RegExp(String.raw`(?<=^|\n|[.;|] ?)${labels} ?: ?${fullName}(?=\s*(?:$|[.,;(\n|]))`, 'gu');
/** `Record of award: Jane Smith, 12 June 2024`, unlike a record of what was awarded. */
const recorded = new RegExp(
  String.raw`(?<=^|\n|[.;|] ?)${anyCase('record of award')} ?: ?${fullName}(?=, (?:\p{Lu}\p{L}+ )?\d)`,
  'gu',
);
/** `Name of holder: SMITH, Jane` */
const labelledInReverse = new RegExp(
  String.raw`(?<=^|\n|[.;|] ?)${labels} ?: ?(?<name>${betweenNames}\p{Lu}[\p{L}'’-]+(?: ${betweenNames}\p{Lu}[\p{L}'’-]+)?, \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?=\s*(?:$|[.;(\n|]))`,
  'gu',
);
/** What is given to a person by its label, with what is told of them behind a comma or in brackets. */
const given = new RegExp(
  String.raw`(?<=^|\n|[.;|] ?)(?:${anyCase(givingLabels)}) ?: ?(?:(?:${personTitle}) )?${fullName}(?=\s*(?:$|[.,;(\n|–—-]))`,
  'gu',
);

/** `Name: K.-H. Oberndörfer`, `Nom : Anne Petit\nTél. : …`: by an initial or how to reach them a person is told, and no venue. */
const withReach = new RegExp(
  String.raw`(?<=^|\n|[.;|] ?)(?:${anyCase('name|nombre|nom|nome|naam|nombre y apellidos|nom et prénom|nome e cognome|vor- und nachname|voor- en achternaam')}) ?: ?(?:(?:${personTitle}) )?(?:(?=(?:\p{Lu}\.[ -]?){1,3}(?:${betweenNames})?\p{Lu}\p{Ll})${fullName}(?=\s*(?:$|[.,;(\n|]))|${fullName}(?=\s*[,;|\n(]\s*(?:${anyCase('tel|tél|telefon|telefono|teléfono|telefone|telefoon|phone|mobile|mobil|móvil|cell|cellulare|handy|gsm|e-?mail|correo|courriel|dob|date of birth|geb|geboren|geburtsdatum|né|née|nato|nata|nacido|nacida')})[a-z ]{0,12}[.:]))`,
  'gu',
);

const contactHint = /conta[ck]?t|kontakt|ansprech/iu;
const contactPerson = contactBehind(
  'contact person|contact for questions|(?:ihre )?ansprechpartner(?:in)?|ansprechperson|kontaktperson|persona de contacto|personne (?:de contact|à contacter)|pessoa de contac?to|conta[c]?to para dúvidas|persona di contatto|contactpersoon',
);
const contactAlone = contactBehind('contact|kontakt|contacto|contato|contatto');

function contactBehind(label: string): RegExp {
  return new RegExp(
    String.raw`(?<=^|\n|[.;|!?] ?|- )(?:${anyCase(label)}) ?: ?(?:(?:${personTitle}) )?${fullName}(?=\s*(?:$|[.,;(\n|]| [–—-] ))`,
    'gu',
  );
}

const hint = /\d[\p{L}\d./-]{0,12} ?[–—|,:-] ?\p{Lu}|(?:is|es|ist|est|é|è) \p{Lu}|(?:^|[\n.;|] )\p{L}{1,4}: \p{Lu}/u;
/** `Student ID 20418833 – Kwabena Boateng – Pass` */
const behindNumber = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('student|learner|candidate|member|matr(?:ikel|ícula|icule|icola)?|teilnehmer|mitglieds?|alumn[oa]|étudiante?|tessera|deelnemer|lid|cursist|n[º°] d[eo] (?:aluno|alumno|estudiante|formando|socio|sócio)|n[º°] d.(?:étudiant|adhérent)')})-?\.? ?(?:${anyCase('id|no|nr|n[º°]|number|nummer')})?\.?:? ?[\p{Lu}]{0,4}[-/]?\d{3}[\p{L}\d./-]{0,12} ?[–—|,:-] ?${fullName}(?=\s*(?:[–—|,.;(\n-]|$))`,
  'gu',
);
/** `its owner is Henrik Sørensen`, `To: Elif Şahin` */
const told = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${anyCase('its|the|whose|el|la|der|die|le|o|a|il|de')}) (?:${anyCase('certificate |badge ')})?(?:${anyCase('holder|owner|recipient|earner|titular|inhaber|inhaberin|titulaire|titolare|houder')}) (?:is|es|ist|est|é|è)|(?<=^|\n|[.;|] )(?:${anyCase('to|an|à|para|aan')}):) (?:(?:${personTitle}) )?${fullName}(?=\s*(?:$|[.,;(\n|]))`,
  'gu',
);

export const institution =
  /^(?:Funda|Fonda|Foundation|Stiftung|Stichting|Universi|Institut|Escuela|Escola|Scuola|École|Hochschule|Schule|School|College|Academ|Akadem|Accadem|Asocia|Associ|Verein|Cámara|Câmara|Chambre|Camera)/u;
