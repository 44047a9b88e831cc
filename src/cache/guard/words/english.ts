import { emptyLists } from './empty-lists.ts';
import { amountWords } from './amount-words.ts';
import { englishActivities } from './english-activities.ts';
import { englishCompounds } from './english-compounds.ts';
import { englishLeadIns } from './english-lead-ins.ts';
import { englishPhrases } from './english-phrases.ts';
import { englishPlurals } from './english-plurals.ts';
import { respellEnglish, retypeEnglish } from './english-spelling.ts';
import { englishVerbs } from './english-verbs.ts';
import { singularInEnglish } from './skill-plurals.ts';
import {
  numberWords,
  phraseList,
  smallerUnits,
  withPhrases,
  withSingulars,
  wordMap,
  wordSet,
  type WordLists,
} from './word-lists.ts';

/** English of every country. What is left out of these lists on purpose, and why, is in docs/guard.md. */
const units = wordMap(`
  hour = h | hr | hrs | hours
  minute = min | mins | minutes
  second = s | sec | secs | seconds
  day = days
  week = wk | wks | weeks
  month = months
  year = yr | yrs | years
  % = percent | pct
  kg = kilogram | kilograms | kilo | kilos
  km = kilometer | kilometers
  m = meter | meters | metre | metres
  word = words
  credit = credits
  point = points
`);

export const english: WordLists = {
  ...emptyLists,
  ...amountWords.en,
  ...englishVerbs,
  articles: wordSet('the a an'),
  phrases: withPhrases(englishPhrases, englishCompounds),
  capitals: wordSet('IT US ML CERT'),
  numbers: numberWords(`
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty 30:thirty 40:forty 50:fifty 60:sixty 70:seventy 80:eighty 90:ninety 1st:first 2nd:second
    3rd:third 4th:fourth 5th:fifth 6th:sixth 7th:seventh 8th:eighth 9th:ninth 10th:tenth 11th:eleventh 12th:twelfth
  `),
  thousands: ',',
  decimal: '.',
  units,
  unitNames: new Set(units.values()),
  counted: withSingulars(
    wordMap(`
    exam = exams
    test = tests
    quiz = quizzes
    module = modules
    unit = units
    session = sessions
    lesson = lessons
    lecture = lectures
    class = classes
    course = courses
    workshop = workshops
    assignment = assignments
    assessment = assessments
    exercise = exercises
    activity = activities
    project = projects
    task = tasks
    question = questions
    part = parts
    section = sections
    chapter = chapters
    drill = drills
    lab = labs
    requirement = requirements
    component = components
    topic = topics
    video = videos
    step = steps
    attempt = attempts
    seminar = seminars
    meeting = meetings
    milestone = milestones
    deliverable = deliverables
    element = elements
    stage = stages
    training = trainings
    item = items
    page = pages
    essay = essays
    report = reports
    paper = papers
  `),
  ),
  every: wordSet('every all each'),
  smaller: smallerUnits(`
    hour = 60 minute
    year = 12 month
  `),
  prefixes: wordSet(
    'non multi cyber micro bio neuro socio psycho electro hydro nano tele semi anti pre agri agro aqua thermo geo',
  ),
  plurals: englishPlurals,
  singular: singularInEnglish,
  adjectives: wordSet('written oral practical theoretical'),
  both: new Map([['both', '&']]),
  bounds: phraseList(`
    ≥ = at least | at minimum | minimum of | minimum | min | no less than | not less than | no fewer than | not fewer than | ≥
    ≤ = at most | at maximum | at maximum of | maximum of | maximum | max | no more than | not more than | up to | ≤
    > = more than | greater than | above | >
    < = less than | fewer than | under | below | <
  `),
  boundsBehind: phraseList(`
    ≥ = year or older | years or older | at least | or more | or higher | or above | or better | or greater | or over | & above | & over | & older | or older | minimum
    ≤ = at most | or less | or fewer | or lower | or below | or under | maximum
  `),
  outOf: wordSet('of'),
  and: wordSet('and'),
  negations: wordSet('not cannot no never non without except excluding nor neither un noexpiry'),
  logic: wordSet(
    'or not cannot no never non without except excluding unless only but nor neither either if optional optionally may than',
  ),
  relations: wordSet(
    'to from into onto before after for with of by in on at between against under over through than vs versus as per within during since until toward towards about behind above below upon across along around among via through outside inside',
  ),
  ranks: wordSet(
    'beginner beginners novice elementary basic basics foundation foundations foundational fundamental fundamentals introductory intermediate advanced expert master professional practitioner associate specialist senior junior lead leading principal assistant trainee apprentice graduate undergraduate postgraduate higher lower entry bronze silver gold platinum diamond proficient fellow chief deputy head internal external executive core extended',
  ),
  levelWords: wordSet(
    'level part stage phase module unit grade tier class type step course volume book year semester certificate cert category band key',
  ),
  earners: wordSet(
    'learner learners student students candidate candidates participant participants earner earners you trainee trainees holder holders applicant applicants delegate delegates attendee attendees',
  ),
  must: wordSet('must'),
  owners: wordSet('their your'),
  endless: new Set([
    ...wordSet('noexpiry unlimited lifetime lifelong indefinite permanent'),
    'for life',
    'valid for life',
  ]),
  kindsOf: wordSet('theory knowledge skills'),
  places: wordSet('on according'),
  evenLinks: wordSet('in for'),
  modes: wordSet(`
    online inperson onsite live selfpaced instructorled blended hybrid virtual remote parttime fulltime ondemand
    asynchronous synchronous evening evenings weekend weekends residential selfstudy selfdirected
  `),
  joints: wordSet('& or'),
  of: 'of',
  activities: englishActivities,
  kinds: wordMap(`
    certificate = certificate
    certification = certification
    badge = badge
    digitalbadge = digitalbadge
    microcredential = microcredential
    credential = credential
    course = course
    diploma = diploma
    program = program
    training = training
    workshop = workshop
    award = award
    license = license
    degree = degree
    bootcamp = bootcamp
    masterclass = masterclass
    shortcourse = shortcourse
    seminar = seminar
    webinar = webinar
    qualification = qualification
  `),
  heads: wordSet(
    'fundamentals foundations basics principles essentials completion attendance participation achievement competence proficiency awareness recertification refresher',
  ),
  headLinks: wordSet('in on'),
  organizations: phraseList(`
    aws = amazon web services
    ibm = international business machines
    university = univ
    international = intl | int'l
    national = natl
    college = coll
    school = sch
    government = govt
    association = assn | assoc
    department = dept
    institute = inst
    st = saint
    ltd = limited
    inc = incorporated
    corp = corporation
  `),
  leadIns: englishLeadIns,
  respell: respellEnglish,
  retype: retypeEnglish,
};
