import type { PlainOrder } from './plain-order.ts';

/** Orders told as what somebody else does or has to do, in seven languages: no lesson and no game has their objects. */
export const toldOrders: readonly PlainOrder[] = [
  // Whoever it is that sets aside what was told before.
  {
    signs:
      'instructions|prompt|prompts|anweisungen|vorgaben|consignes|instrucciones|indicaciones|istruzioni|indicazioni|instrucoes|indicacoes|instructies|aanwijzingen',
    pattern:
      /(?<!\p{L})(?:ignor|disregard|forget|override|vergess|missacht|oubli|neglig|olvid|descart|dimentic|trascur|esquec|desconsider|negeer|negere|vergeet|vergete)\p{L}*(?!\p{L})[^.!?]{0,20}(?<!\p{L})(?:(?:previous|prior|earlier|above|preceding|vorherigen|bisherigen|vorigen|obigen|eerdere|vorige|voorgaande|bovenstaande) (?:instructions|prompts?|anweisungen|vorgaben|instructies|aanwijzingen)|(?:instructions|consignes|instrucciones|indicaciones|istruzioni|indicazioni|instrucoes|indicacoes) (?:above|anteriores|previas|precedentes|precedenti|previe|ci-dessus))(?!\p{L})/u,
  },
  {
    signs: 'facts|hechos|faits|fakten|fatti|fatos|feiten',
    pattern:
      /(?<!\p{L})(?:ignor|disregard|forget|vergess|missacht|oubli|olvid|dimentic|esquec|negeer|negere|vergeet|vergete)\p{L}* (?:all |the |these |los |les |die |alle |i |os |de )*(?:(?:facts|hechos|faits|fakten|fatti|fatos|feiten) (?:above|given|anteriores|de arriba|ci-dessus|oben|sopra|acima|hierboven)|(?:above|previous|obigen|bovenstaande) (?:facts|fakten|feiten))(?!\p{L})/u,
  },
  // What has to be written of the course.
  {
    signs: 'that|que|dass|che|dat',
    pattern:
      /(?<!\p{L})(?:must|should|shall|will|has to|have to|debe|deben|debera|doit|doivent|muss|mussen|soll|sollen|deve|devono|devem|moet|moeten)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:write|say|state|mention|claim|declare|escribir|decir|mencionar|afirmar|ecrire|dire|mentionner|affirmer|schreiben|sagen|erwahnen|behaupten|scrivere|menzionare|affermare|escrever|dizer|schrijven|zeggen|vermelden),? (?:that|que|dass|che|dat) (?:this|the|our|este|esta|el|la|ce|cet|cette|le|der|die|das|diese[rs]?|questo|questa|il|o|a|deze|dit|de|het) (?:course|badge|certificate|credential|program(?:me)?|qualification|training|curso|insignia|certificado|formacion|cours|certificat|formation|kurs|lehrgang|abzeichen|zertifikat|ausbildung|corso|attestato|certificato|distintivo|formacao|cursus|certificaat|opleiding)(?!\p{L})/u,
  },
  // The writer, in the indicative.
  {
    signs:
      'writer|copywriter|verfasser|verfasserin|texter|texterin|redacteur|redactrice|redactor|redactora|redattore|redattrice|redator|redatora|schrijver|tekstschrijver|modell|modele|modelo|modello|taalmodel|sprachmodell',
    pattern:
      /(?<!\p{L})(?:(?:copy)?writer|verfasser(?:in)?|texter(?:in)?|redacteur|redactrice|redactora?|redattore|redattrice|redatora?|(?:tekst)?schrijver|model[ole]?|modell[oe]?|taalmodel|sprachmodell) (?:\p{L}+ ){0,2}?(?:writes|says|states|mentions|schreibt|sagt|erwahnt|nennt|ecrit|ecrira|dit|dira|mentionne|mentionnera|escribe|escribira|dice|dira|menciona|scrive|scrivera|menziona|escreve|escrevera|diz|schrijft|zegt|vermeldt|noemt),? (?:that|que|dass|che|dat)(?!\p{L})/u,
  },
  // A model that reads what is posted.
  {
    signs:
      'model|models|ai|llm|llms|assistant|chatbot|bot|modelo|ia|asistente|modele|modell|ki|assistent|modello|assistente',
    pattern:
      /(?<!\p{L})(?:models?|ai|llms?|assistant|chatbot|bot|modelo|ia|asistente|modele|modell|ki|assistent|modello|assistente),? (?:(?:reading|processing|summari[sz]ing|(?:that|which|who) (?:reads?|process(?:es)?|summari[sz]es?)) (?:(?:this|these|the) (?:list|text|page|document|syllabus|field|file|line|entry|record|credential|badge|passage|section)|this(?= (?:must|should|will|shall|is to|has to|adds?|writes?|says?)|[,.;:]|$))|que (?:lea|lee|procese|procesa|leia|ler|le|processar) (?:est[eoa]|isto)|qui (?:lit|lira|traite|traitera) (?:ce|cette|ceci)|che (?:legge|leggera|elabora) quest[oaie]|(?:das|die|der|dat) (?:diese[nrs]?|dies|dit|deze)(?: \p{L}+)? (?:liest|verarbeitet|leest|verwerkt))(?!\p{L})/u,
  },
  // One word for an answer.
  {
    signs: 'word|words|palabra|palabras|wort|mot|mots|parola|parole|palavra|palavras|woord',
    pattern:
      /(?<!\p{L})(?:answer|respond|reply|output|print|responder|contestar|repondre|antworten|ausgeben|rispondere|antwoorden)s? (?:\p{L}+ ){0,2}?(?:only|solo|unicamente|seulement|uniquement|nur|ausschliesslich|soltanto|apenas|somente|alleen|uitsluitend) (?:with |con |par |avec |mit |com |met )?(?:the |la |las |le |les |das |dem |den |a |as |het |de )?(?:words?|palabras?|worte?n?|mots?|parol[ae]|palavras?|woord(?:en)?)(?!\p{L})|(?<!\p{L})(?:words?|palabras?|worte?|mots?|parol[ae]|palavras?|woord) .{1,30} (?:instead of (?:a|the|any)|en lugar de (?:una|la)|au lieu d(?:'une|e la)|statt (?:einer|der)|invece d(?:i una|ella)|em vez d(?:e uma|a)|in plaats van (?:een|de)) (?:short |public )?(?:description|summary|descripcion|beschreibung|descrizione|descricao|beschrijving)(?!\p{L})/u,
  },
];

/** Whether a folded sentence is one of them, whoever does it. */
export function isToldOrder(folded: string): boolean {
  return toldOrders.some(({ pattern }) => pattern.test(folded));
}
