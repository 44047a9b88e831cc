/**
 * British spelling in American letters, by patterns that no other word has; every other word stays as it is: `draught`,
 * `kerb`, `metre`, `practise`, `enquiry`, `dialogue` and `prologue` stand beside another word of the British.
 */
export function respellEnglish(word: string): string {
  const whole = words.get(word);
  if (whole !== undefined) return whole;
  const owner = possessive.exec(word)?.[1];
  if (owner !== undefined) return owner;
  // Shorter words are spelled alike, or stand in the list.
  if (word.length < 5) return word;
  return patterns.reduce(respellBy, word);
}

/** Contractions, dates and halves of running text in one form: `they're`, `September 2, 1971`, `5 1/2 hours`. */
export function retypeEnglish(text: string): string {
  return text
    .replace(/(?<=\b(?:you|we|they))(?:['’](?:(re)|ll))(?!\p{L})/giu, (_, are?: string) => (are ? ' are' : ' will'))
    .replace(minimumAge, '$1 $2')
    .replace(priorTo, 'before')
    .replace(beer, 'draft')
    .replace(asked, 'inquir')
    .replace(practised, 'practice')
    .replace(/(?<![\d.,])(\d+) of which (?=(?:are|is|were|was)\b)/gu, 'of which $1 ')
    .replace(monthFirst, '$2 $1 $3')
    .replace(/(?<!\S)(\d{1,2}) 1\/2(?= (?:hour|hr|day|week|month|year)s?\b)/gu, '$1.5');
}

// Elsewhere a draft is a first text, or another thing than a draught of air, and an inquiry is held.
const beer = /\bdraught(?= (?:beers?|ales?|lagers?|stouts?|ciders?)\b)/giu;
const asked = /(?<=\b(?:customer|guest|visitor|patient|client|telephone|phone|e-?mail|general) )enquir(?=y|ies)/giu;
/** Where a verb stands. */
const practised =
  /(?<=\b(?:to|will|can|must|should|learners|participants|students|trainees|you|they|who) )practise\b/giu;

// Before a board is also in front of it.
const priorTo =
  /\bprior to(?! [^.;]{0,60}\b(?:boards?|panels?|jury|juries|committees?|audiences?|class|examiners?|judges?|assessors?|peers|group|court|council)\b)/giu;

const minimumAge = /\b(minimum age)(?: is| of|:)? (\d{1,2}) years?(?: old| of age)?(?=\s*(?:$|[.,;)]))/giu;

const monthFirst =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\b/gu;

function respellBy(word: string, [british, american]: Pattern): string {
  if (typeof american !== 'string') return word.replace(british, american);
  return american === 'iz' && notIzing.test(word) ? word : word.replace(british, american);
}

/** `supervisor's certificate` as `supervisor certificate`: what a person has; Master's and Masters are degrees. */
const possessive = /^(\p{L}{2,}(?:er|or|ist|ian|ant|ee|women|children|guide|coach))'s$/u;

/** Verbs in `-ise` that no American writes with z, and nouns that end so. */
const notIzing =
  /^(?:(?:super|ad|de|re|impro|tele)vis|\p{L}*wis|(?:pre|con|exer|in|ex|circum|exor)cis|(?:pre|pro|compro|de|sur)mis|(?:enter|com|sur|ap|re|des)p(?:r)?is|(?:sun|up|moon|high)ris|(?:exper|adver|chas|trea|mor|prac)tis|paradis|merchandis|franchis|valis)/u;

type Pattern = readonly [RegExp, string | ((found: string) => string)];

const patterns: readonly Pattern[] = [
  [/(?<=^\p{L}{2,}[^aou])is(?=(?:e[ds]?|ers?|ing|able|ations?|ational|ationally)$)/u, 'iz'],
  [/(?<=^(?:re|psycho)?(?:anal|catal|paral|hydrol|dial|electrol|breathal))ys(?=(?:e[ds]?|ers?|ing)$)/u, 'yz'],
  [
    /(?<=^(?:mis|dis|un|multi|tri)?(?:behavi|(?:water)?col|lab|neighb|hon|fav|flav|harb|hum|rum|tum|vap|vig|od|arm|endeav|cand|rig|savi?|val|parl|splend|ferv|demean|clam|ranc|ard))our/u,
    'or',
  ],
  [
    /(?<=^(?:re|un|mis)?(?:trave|mode|labe|counse|signa|leve|channe|fue|pane|tunne|marve|cance|dia|equa|initia|tota|grave|jewe|quarre|riva|trowe|swive|funne|penci|stenci|chise|snorke|parce|shove|beve|due|grove|libe|meda|peda|spira|unrave|dowe|woo))ll(?=(?:ed|ers?|ings?|ists?|ments?|ors?|ful|en|able)$)/u,
    'l',
  ],
  [
    /(?<=cent|theat|^(?:kilo|centi|milli|deci|nano|micro|deca|hecto)met|^\p{L}{0,5}lit|fib|spect|calib|lust|somb|sab|meag|och|scept|goit|manoeuv)re(?=(?:[sd]|glass|optics?|goers?)?$)/u,
    'er',
  ],
  [/^manoeuvr/u, 'maneuver'],
  // In words from Greek: haematology, orthopaedic, oedema.
  [
    /(?<=^|an|kin|syn)aesth|(?<=h)aem(?=\p{L}{2})|aem(?=i[ac])|(?<=p)aed(?=[aeio])|(?<=gyn|^c|^f)aec|(?<=arch|^pal)aeo|^aeti/u,
    (found) => found.replace('ae', 'e'),
  ],
  [/^oe(?=strog|soph|dem|nolog)|(?<=^f)oe(?=t)|(?<=rrh|pn)oe(?=a)|(?<=hom)oe(?=o)|(?<=^c)oe(?=li)/u, 'e'],
  [/(?<=^(?!dialog|prolog)\p{L}*\p{L}{2}log)ue(?=[sd]?$)|(?<=^catalog)u(?=ing|er)/u, ''],
  [/(?<=^m)ould/u, 'old'],
  [/^plough/u, 'plow'],
  [/^sulph/u, 'sulf'],
  [/^despatch/u, 'dispatch'],
];

const words = new Map<string, string>();
for (const pair of `
  kerbside:curbside kerbstone:curbstone kerbstones:curbstones
  master's:masters bachelor's:bachelors formulae:formulas programme:program programmes:programs
  licence:license licences:licenses licenced:licensed practised:practiced practising:practicing
  defence:defense defences:defenses offence:offense offences:offenses pretence:pretense
  centring:centering catalogued:cataloged grey:gray greys:grays ageing:aging aluminium:aluminum tyre:tire tyres:tires
  mitre:miter mitres:miters titre:titer titres:titers artefact:artifact artefacts:artifacts
  jewellery:jewelry judgement:judgment judgements:judgments acknowledgement:acknowledgment
  acknowledgements:acknowledgments lodgement:lodgment maths:mathematics math:mathematics
  enrol:enroll enrols:enrolls enrolment:enrollment enrolments:enrollments fulfil:fulfill fulfils:fulfills
  fulfilment:fulfillment skilful:skillful skilfully:skillfully wilful:willful instalment:installment
  instalments:installments distil:distill distils:distills instil:instill instils:instills
  sceptic:skeptic sceptics:skeptics sceptical:skeptical scepticism:skepticism cosy:cozy whilst:while amongst:among
  learnt:learned burnt:burned aeroplane:airplane aeroplanes:airplanes mediaeval:medieval moult:molt
  smoulder:smolder smouldering:smoldering doughnut:donut doughnuts:donuts yoghurt:yogurt yoghourt:yogurt
  omelette:omelet omelettes:omelets focussed:focused focussing:focusing focusses:focuses benefitted:benefited
  benefitting:benefiting targetted:targeted targetting:targeting
  likeable:likable saleable:salable sizeable:sizable pyjamas:pajamas carburettor:carburetor carburettors:carburetors
  mollusc:mollusk molluscs:mollusks gramme:gram grammes:grams kilogramme:kilogram
  kilogrammes:kilograms phial:vial phials:vials speciality:specialty specialities:specialties
  advisor:adviser advisors:advisers towards:toward upwards:upward
  downwards:downward inwards:inward outwards:outward routeing:routing jeweller:jeweler jewellers:jewelers
  tranquillity:tranquility archaeology:archeology leucocyte:leukocyte
  leucocytes:leukocytes
`
  .trim()
  .split(/\s+/u)) {
  const [british = '', american = ''] = pair.split(':');
  words.set(british, american);
}
