/** British spelling in American letters, by stems that have no other meaning; every other word stays as it is. */
export function respellEnglish(word: string): string {
  const whole = words.get(word);
  if (whole !== undefined) return whole;
  const owner = possessive.exec(word)?.[1];
  if (owner !== undefined) return owner;
  return word.replace(izing, '$1z$2').replace(lyzing, '$1yz$2').replace(our, '$1or$2').replace(doubled, '$1l$2');
}

/** `supervisor's certificate` as `supervisor certificate`: what a person has; Master's and Masters are degrees. */
const possessive = /^(\p{L}{2,}(?:er|or|ist|ian|ant|ee|women|children|guide|coach))'s$/u;

const izing =
  /^((?:re|un|de|non)?(?:organi|optimi|digitali|digiti|visuali|customi|speciali|recogni|summari|prioriti|moderni|standardi|utili|minimi|maximi|reali|initiali|categori|authori|penali|critici|memori|familiari|finali|characteri|synchroni|virtuali|containeri|moneti|commerciali|personali|generali|locali|globali|sterili|immuni|hospitali|stabili|symboli|theori|apologi|sympathi|harmoni|neutrali|normali|parametri|randomi|tokeni|seriali|amorti|capitali|revitali|mobili|economi|itemi|scrutini|sociali|stigmati|fertili|vapori|pasteuri|anonymi|pseudonymi|empathi|conceptuali|contextuali|internationali|industriali|urbani|legali|formali|equali|materiali|decentrali|centrali))s(e|es|ed|er|ers|ing|able|ation|ations|ational|ationally)$/u;
const lyzing = /^((?:re)?(?:anal|catal|paral|hydrol|dial))ys(e|ed|er|ers|ing)$/u;
const our =
  /^((?:mis|dis)?(?:behavi|col|lab|neighb|hon|fav|flav|harb|hum|rum|tum|vap|vig|od|arm|endeav|cand|rig|sav|val|parl|splend|ferv))our(s|ed|ing|al|ally|ful|able|ably|hood|hoods|ite|ites|er|ers|less|ism)?$/u;
const doubled =
  /^(trave|mode|labe|counse|signa|leve|channe|fue|pane|tunne|marve|cance|dia|equa|initia|tota|grave|jewe|quarre|riva|trowe|swive|funne)ll(ed|er|ers|ing|ings|ment|ments|or|ors|ful)$/u;

const words = new Map<string, string>();
for (const pair of `
  master's:masters bachelor's:bachelors formulae:formulas programme:program programmes:programs licence:license licences:licenses licenced:licensed practise:practice practised:practiced
  practising:practicing practises:practices defence:defense offence:offense pretence:pretense centre:center centres:centers centred:centered
  theatre:theater theatres:theaters fibre:fiber fibres:fibers litre:liter litres:liters metre:meter metres:meters kilometre:kilometer
  kilometres:kilometers centimetre:centimeter centimetres:centimeters millimetre:millimeter millimetres:millimeters calibre:caliber
  lustre:luster sombre:somber spectre:specter catalogue:catalog catalogues:catalogs dialogue:dialog dialogues:dialogs analogue:analog
  grey:gray ageing:aging tyre:tire tyres:tires aluminium:aluminum oestrogen:estrogen foetal:fetal foetus:fetus
  manoeuvre:maneuver manoeuvres:maneuvers mould:mold moulds:molds moulding:molding artefact:artifact artefacts:artifacts
  jewellery:jewelry judgement:judgment judgements:judgments acknowledgement:acknowledgment maths:mathematics math:mathematics
  enrol:enroll enrolment:enrollment enrolments:enrollments fulfil:fulfill fulfilment:fulfillment skilful:skillful instalment:installment
  sceptic:skeptic sceptical:skeptical cosy:cozy plough:plow whilst:while amongst:among learnt:learned
  orthopaedic:orthopedic orthopaedics:orthopedics paediatric:pediatric paediatrics:pediatrics paediatrician:pediatrician
  anaesthesia:anesthesia anaesthetic:anesthetic anaesthetics:anesthetics anaesthetist:anesthetist haematology:hematology
  gynaecology:gynecology gynaecological:gynecological encyclopaedia:encyclopedia caesarean:cesarean leukaemia:leukemia anaemia:anemia
  diarrhoea:diarrhea oesophagus:esophagus haemorrhage:hemorrhage paedagogy:pedagogy
`
  .trim()
  .split(/\s+/u)) {
  const [british = '', american = ''] = pair.split(':');
  words.set(british, american);
}
