import type { Words } from './words.ts';

export const english: Words = {
  language: 'en',
  cardinals:
    'zero=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 dozen=12 twice=2 thrice=3 twofold=2 threefold=3',
  ordinals:
    'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 twentieth=20',
  pairs: 'both',
  articles: 'one=1 a=1 an=1',
  hundred: 'hundred',
  thousand: 'thousand',
  million: 'million',
  joints: 'and',
  halves: 'half=0.5 quarter=0.25',
  units: {
    second: 'seconds, sec, secs',
    minute: 'minute, minutes, min, mins',
    hour: 'hour, hours, hr, hrs, h',
    day: 'day, days',
    week: 'week, weeks, wk, wks',
    fortnight: 'fortnight, fortnights',
    weekend: 'weekend, weekends',
    month: 'month, months',
    term: 'semester, semesters, term, terms, trimester, trimesters',
    year: 'year, years, yr, yrs',
    decade: 'decade, decades',
    percent: 'percent, per cent, percentage points',
    third: 'thirds',
    fourth: 'quarters',
    ects: 'ects',
    cpd: 'cpd, pdu, pdus, ceu, ceus, cpe, cpes',
    credit: 'credit, credits, credit points',
    point: 'point, points, marks',
    euro: 'euro, euros, eur',
    dollar: 'dollar, dollars, usd',
    pound: 'gbp, pounds sterling',
    franc: 'chf, francs',
    gram: 'gram, grams, gramme, grammes, g',
    kilogram: 'kilogram, kilograms, kilo, kilos, kg',
    tonne: 'tonne, tonnes, ton, tons, t',
    millimetre: 'millimetre, millimetres, millimeter, millimeters, mm',
    centimetre: 'centimetre, centimetres, centimeter, centimeters, cm',
    metre: 'metre, metres, meter, meters, m',
    kilometre: 'kilometre, kilometres, kilometer, kilometers, km',
    mile: 'mile, miles',
    foot: 'foot, feet, ft',
    hectare: 'hectare, hectares, ha',
    litre: 'litre, litres, liter, liters, l',
    degree: 'degrees, celsius, fahrenheit',
    volt: 'volt, volts, v, kv',
    watt: 'watt, watts, kilowatt, kilowatts, kw, kwh, megawatt, megawatts',
  },
  counted: {
    module: 'module*, unit, units, chapter*, parts, section, sections, block, blocks',
    session: 'session*, lesson*, class, classes, lecture*, meeting*, webinar*, seminar*, evening, evenings',
    exercise: 'exercise*, lab, labs, laboratories, task*, assignment*, activit*, practical*, problem sets',
    project: 'project, projects',
    exam: 'exam, exams, examination*, test, tests, quiz, quizzes, assessment*, paper, papers',
    question: 'question, questions, items',
    attempt: 'attempt*, tries, retakes',
    skill: 'skill, skills, competenc*, abilities, techniques',
    outcome: 'outcome, outcomes, objective, objectives, goals, learning goals',
    course: 'course, courses, training*, workshop*, programme*, program, programs',
    topic: 'topic*, subject, subjects, area, areas, domain*, theme*, field, fields, themes',
    person: 'people, person, persons, learner*, student*, participant*, graduate*, professionals, members, employees',
    company: 'compan*, employer*, organisation*, organization*, firms, businesses, partners, industry partners',
    country: 'countr*, nations',
    language: 'language, languages',
    institution: 'universit*, institution*, school, schools, colleges, centres, centers',
    page: 'page, pages, words',
    step: 'step, steps, phase*, stage, stages',
    level: 'level, levels, tier, tiers, grades',
  },
  qualifiers: {
    least:
      'at least, minimum, minimum of, a minimum of, not less than, no less than, no fewer than, or more, or higher, or above, or better, and above, or over, upwards of, from',
    more: 'more than, well over, above, exceeding, in excess of, greater than, higher than, beyond, in over',
    most: 'at most, as many as, as much as, up to, maximum, maximum of, a maximum of, no more than, not more than, or less, or fewer, within, at the most',
    less: 'less than, fewer than, under, below',
    about: 'about, around, approximately, roughly, circa, approx, nearly, almost, some',
    over: 'over',
  },
  labels: {
    level: 'level*, tier, grade, stage, band, rank, kyu, dan, step, key stage, class',
    part: 'part, module, unit, chapter, phase, section, step, volume, book, day, week, lesson, year',
    version: 'version*, release, edition, v, ver, revision, rev',
    eqf: 'eqf, european qualifications framework',
    exam: 'exam, examination, test, paper',
  },
  months: 'january, february, march, april, may, june, july, august, september, october, november, december',
  marks: {
    negator: "no, not, without, none, never, neither, nor, n't, cannot, doesn, isn, aren, don",
    required: 'required, require, requires, mandatory, compulsory, must, obligatory, have to, has to, obliged',
    needed: 'need to, needs to, needed, necessary, essential, prerequisite*, had to, requirement*',
    optional:
      'optional*, recommended, recommend, recommends, recommendation*, voluntary, voluntarily, elective*, encouraged, suggested, desirable, helpful, advisable, advised, useful, can also, may also, if they wish, not mandatory, not required, not compulsory',
    prepared:
      'prepare, prepares, prepared, preparing, preparation, preparatory, prep, get ready, ready for, readiness, readies, on the way to, towards, pathway to, aimed at',
    attended:
      'attend, attends, attended, attending, attendance, attendee*, participat*, took part, take part, taking part, takes part, presence, was present, were present, be present, sat in on, joined, listened, watch, watched, visited',
    introductory:
      'awareness, introduct*, intro, introduce, introduces, overview, first steps, taster, insight*, primer, orientation, briefing, basics, foundation*, fundamentals, essentials, beginner*, familiarisation, familiarization, aware of',
    rate: 'per, each, every, a, an, times, once, twice',
    idle: 'best practice*, best suited, best way*, best use, best fit*, first step*, first aid, first aider*, first hand, first class, first time, first person, at first, first of all, first line, first responder*, first contact, first language, first impressions, first look, first principles, second language*, second nature, second hand, third party, third parties, third person, third sector, one of the, one of, one another, one on one, one to one, one stop, one by one, no one, one way, as one, everyone, zero trust, zero waste, zero day, zero emission*, zero carbon, net zero, zero tolerance, zero knowledge, 24 7, 24 hours a day, round the clock, 50 50, 101, 360 degree*, 360, 3d, 2d, 4d, two way, two factor, multi factor, two fold, four eyes, six sigma, lean six sigma, 5s, 80 20, day to day, day by day, one day at a time, every day, working day, at the end of the day, leading to, leading up to, leading a, leading an, leading the, leading teams, leading people, leading change, leading groups, leading small teams, on top of, top to bottom, top down, top up, over the top, recognised for, recognized for, recognised as having, recognized as having, test driven, unit test*, test case*, test data, test plan*, test automation, a b test*, job seeker*, job interview*, on the job, job description*, job role*, job safety, job title*, free software, free text, error free, drug free, smoke free, hands free, free flow, barrier free, accident free, master data, masterclass*, master class*, scrum master*, master plan, can do, not only, not just, in order to, as well as, with or without prior * experience, with or without prior experience, with or without experience, little or no experience, little experience, no experience, user experience, learning experience*, twenty first century, 21st century, officially open*, may be, advanced persistent threat*, level playing field, their best, best results, work best, works best, how best, best possible, best to, best when, at its best, exceptional service*, outstanding service*, exceptional customer*, outstanding customer*, exceptional guest*, exceptional experience*, remote team*, remote work*, remote collaboration, remote area*, remote sensing, remote control*, remote employee*, remote colleague*, work remotely, working remotely, works remotely, virtual machine*, virtual reality, virtual team*, virtual assistant*, virtual network*, virtual private, online safety, online shop*, online store*, online marketing, online presence, online content, online privacy, online banking, online service*, online resource*, online communit*, online risk*, online threat*, online tool*, online world, online fraud, online scam*, online advert*, online retail*, work permit*, building permit*, permit to work, early career, mid career, career changer*, start of their career*, beginning of their career*, early in their career*, early stage* of their career*, career starter*, on level, level up, expert system*, expert witness*, subject matter expert*, subject expert*, gold standard dataset, silver service, professional development, professional practice, professional conduct, professional body, senior citizen*, degree of, degrees of, a second time, every second, split second',
  },
  concepts: {
    entry:
      'beginner*, introductory, entry level, elementary, novice*, foundation level, foundational level, basic level, starter level ~ introduc*, intro, basic, basics, foundation*, foundational, fundamental*, essentials, primer, first steps, getting started, starting out, starter*, newcomer*, novice*, awareness',
    intermediate: 'intermediate, mid level ~ middle level',
    advanced: 'advanced, higher level, upper level ~ advance',
    expert: 'expert, experts, expert level, guru, world authority ~ experten*',
    master:
      'master level, master practitioner*, grandmaster, master certificate, master instructor, master craftsman ~ master*',
    professional:
      'professional level, professional certificate, professional certification, professional qualification ~ professional*',
    associate: 'associate level, associate certificate, associate certification ~ associate*',
    practitioner: 'practitioner level ~ practitioner*',
    specialist: 'specialist level, specialist certificate, specialist qualification ~ specialist*, speciali*',
    senior: 'senior, seniors, senior level, executive level, leadership level ~ executive*',
    junior: 'junior, junior level',
    bachelor: "bachelor, bachelors, bachelor's, undergraduate*",
    masters:
      "masters degree, master's degree, master degree, masters level, master's level, postgraduate*, mba, msc, graduate level ~ master",
    doctoral: 'phd, doctoral, doctorate, doctor of',
    bronze: 'bronze',
    silver: 'silver',
    gold: 'gold, golden',
    platinum: 'platinum, diamond',
    whiteBelt: 'white belt*',
    yellowBelt: 'yellow belt*',
    greenBelt: 'green belt*',
    brownBelt: 'brown belt*',
    blackBelt: 'black belt*, master black belt*',
    exam: 'exam, exams, examination*, examined, final test, written test, tests passed, test, tests, tested, quiz, quizzes, multiple choice ~ pass mark, passing score, pass score, test*, question, questions, papers, correct answers',
    proctored:
      'proctor*, invigilat*, supervised online, supervised quiz, supervised written, supervised exam*, supervised test*, exam conditions ~ supervis*',
    assessed:
      'assessment, assessments, assessed, evaluated, graded, marked, examiner, examiners, assessor* ~ assess*, evaluat*, grad*, scor*, review*, rubric*, apprais*',
    capstone: 'capstone*, final project* ~ project*',
    thesis: 'thesis, theses, dissertation*, final paper ~ paper, papers',
    portfolio: 'portfolio, portfolios',
    interview: 'oral exam*, oral test*, viva, oral examination*, panel interview ~ oral*, interview*',
    passed: 'passed, pass, passes, passing, scored, pass mark, achieved a score ~ score*, success*',
    mastery:
      'mastery, mastered, masters, mastering, master, fluent, fluency, fluently, expertly, deep understanding, in depth knowledge, in depth understanding, thorough command, full command, command of, profound knowledge, comprehensive knowledge, thorough knowledge, excel in, excel at',
    competence:
      'competent, competently, proficient, proficiency, proficiently, skilled, skilfully, skillfully, adept, capable, competence, confident in, qualified in, well versed, strong command, ready to work, highly trained, qualified ~ competenc*, qualified',
    demonstrated:
      'expertise, demonstrated, demonstrate, demonstrates, proven, proved, proves, prove, validated skills, verified skills, evidenced, gained the skills, acquired the skills, certifies that they can ~ show*, demonstrat*, prov*',
    ability: 'can, able to, ability, abilities, know how to, knows how to, capable of, are equipped to, is equipped to',
    certified:
      'certified, board certified, certified as, become certified, certification holder*, professional certification ~ certification*',
    licensed:
      'licensed, licenced, licence, licences, license, licenses, licensure, chartered, state registered, authorised to, authorized to, legally entitled',
    entitled:
      'entitles, entitled to, entitle, eligible, eligibility, grants access, gives access to, admission to, admitted to, qualifies for, qualifies them, qualifies holders, qualifies earners, qualifies you, qualified to, fully qualified, permits, permitted to, exempt*, counts towards, credit towards, counts toward, credit toward, university admission',
    accredited: 'accredit*, accreditation',
    endorsed:
      'endorse*, approved by, approved, sanctioned by, validated by, government approved, state approved, certified by, authorised by, authorized by, backed by, supported by the, sponsored by, audited by, regulated by, regulated, in line with the requirements of ~ approv*, authori*, validat*, regulat*, sponsor*, quality assured',
    quality: 'quality assured, quality assurance by, quality mark, kitemark, quality label ~ quality*',
    partner:
      'in partnership with, in collaboration with, in cooperation with, partnered with, co developed, developed with, developed together with, jointly with, co issued, together with the, partnership with, collaboration with, cooperation with ~ partner*, collaborat*, cooperat*, joint*',
    recognised:
      'recognised, recognized, widely accepted, accepted by, well recognised, respected, highly regarded, well regarded, trusted by, valued by, recognition by, recognition from, accepted across, accepted in, accepted throughout, recognised by ~ recogni*, accept*, respect*',
    official: 'official, officially, officially recognised, government issued',
    industryWide:
      'industry recogni*, industry accepted, industry standard, industry leading, industry endorsed, industry approved, industry validated, across the industry, throughout the industry, industry wide, sector wide, by industry, by the industry, whole profession ~ industr*, sector, profession',
    worldwide:
      'internationally, global recognition, globally, worldwide, world wide, around the world, international recognition, international standard*, across europe, europe wide, european wide, throughout europe, across the globe, all over the world, internationally recognised, international qualification, eu wide, across the eu ~ international*, global*, world*, europe*',
    nationwide:
      'nationally, nationwide, across the country, throughout the country, national recognition, national standard*, national qualification ~ national*, nation*, country*',
    byEmployers:
      'by employers, employers value, employers recogni*, employers trust, employers seek, employers look for, employers worldwide, employers want, sought by employers, recruiters ~ employer*',
    byState:
      'by the state, state recognised, state recognized, government recognised, government recognized, by the government, by the ministry, ministry of, state accredited ~ state, government*, ministr*',
    awardWinning:
      'award winning, winner*, prize winning, multi award, won awards, won an award, awards for excellence, award for excellence, prizewinning, has won, multiple awards ~ award, prize, won',
    leading:
      'world leading, industry leading, market leading, leading provider*, leading institut*, leading universit*, leading school*, leading compan*, leading organi*, leading business, leading certificat*, leading credential, leading qualification, leading course, leading expert*, leading programme, leading program, leading authorit*, leading training, leading edge, leading academ*, leader in, world class, a leading, the leading, country leading, first class, top class ~ leading, leader*',
    best: "best, best in class, number one, no 1, number 1, # 1, nr 1, top, top rated, top ranked, top tier, top notch, the world's most, most respected, most popular, most recognised, most recognized, most trusted, most sought, most comprehensive, most advanced, most demanding, most prestigious, most widely, highest rated, highest ranked, highest standard*, highest level, highest quality, finest, unrivalled, unrivaled, unparalleled, unmatched, unsurpassed, second to none, gold standard, ranked, outranks, flagship, premier, foremost, five star, favourite, favorite ~ rank*",
    prestigious:
      'prestigious, renowned, esteemed, acclaimed, elite, celebrated, famous, distinguished, world renowned, well known, reputed, reputable, highly respected, illustrious, coveted, exceptional, outstanding',
    inDemand:
      'in demand, sought after, high demand, highly sought, growing demand, much in demand, most wanted ~ demand*',
    exclusive:
      'exclusive, exclusively, first of its kind, only certificate, only certification, only credential, only course, only programme, one of a kind, the only, unique cour*, unique certificat*, unique credential*, unique qualification*, unique program*, unique badge*, unique in, unique opportunit*, unique training, unique among, one of the few, one of only',
    distinction:
      'with distinction, with honours, with honors, with merit, top marks, highest honours, cum laude, first class honours, top of the class, top grades, best grade ~ distinction, honour*, honor*, merit',
    salary:
      'salary, salaries, pay rise, higher pay, better paid, better pay, well paid, earning potential, earn more, wage*, higher income, increase their income, pay grade ~ pay, paid, income',
    guarantee: 'guarantee*, ensures employment, assured of, is assured, are assured, sure to find ~ assur*',
    job: 'get hired, hired, hiring, employab*, employment, job ready, work ready, job offer*, job market, job prospects, a job, new job, better jobs, jobs in, jobs as, job as, land a job, find work, work placement guaranteed, employed as, find employment, vacanc*, dream job, position as, recruiters, new role, career ready, opens doors, open doors, opens the door, open the door, door opener, labour market, labor market ~ job*, employ*, hire*, work placement*, recruit*',
    career:
      'career opportunit*, career prospects, career advancement, career growth, career progression, advance their career*, boost their career*, boosts their career*, boosts careers, career path*, career success, a promotion, promotion to, promotion prospects, promotion opportunit*, for promotion, promotions, promoted, career change, new career, career step*, their career*, career boost, professional advancement, a career, careers ~ career*, promot*',
    online:
      'online, e learning, elearning, virtual, virtually, remote, remotely, web based, distance learning, mooc ~ webinar*, internet, digital*, video*, distance, moodle, platform',
    inPerson:
      'in person, face to face, on site, onsite, on campus, classroom based, classroom course*, classroom training, classroom session*, classroom teaching, classroom lesson*, classroom instruction, in a classroom ~ workshop*, presence, campus, attend*, classroom*, practical*, venue',
    selfPaced: 'self paced, self study, own pace, at their own pace, on demand ~ self directed, self guided, self*',
    instructorLed:
      'instructor led, tutor led, teacher led, instructor guided, mentored by, coached by, taught by ~ instructor*, tutor*, teacher*, trainer*, facilitat*, coach*, mentor*, led by, lecturer*, taught',
    partTime: 'part time, full time, evening course, evening classes ~ evening*',
    free: 'free of charge, at no cost, free course, free badge, free certificate, no fee, no cost, fee free, for free, tuition free ~ free, no charge',
    lifetime:
      'lifetime, for life, never expire*, does not expire, no expiry, no expiration, permanently valid, permanent validity, permanent certificat*, permanent credential*, permanent badge*, permanent qualification*, permanent licen*, valid permanently, without expiry, valid indefinitely, unlimited validity, indefinitely ~ indefinite*',
    renewal:
      'renew*, recertif*, expires, expiry, expiration, must be refreshed, revalidat*, valid for, valid until, validity, refreshed every ~ expir*, valid*',
    priorKnowledge:
      'prior, previous experience, previous knowledge, earlier experience, existing knowledge, prerequisite*, pre requisite*, years of experience, experience required, previously completed, already hold, already holds, already completed, years experience, admission requirement*, entry requirement* ~ experience, experience*, knowledge, familiar*, background, previous, before',
    background:
      'work experience, professional experience, experience of, experience in, experience with, experience, background in, who have completed, who have passed, with knowledge of, basic knowledge, good knowledge, working knowledge, already familiar, familiar with, graduates of, who hold, with an nvq, with a degree, with a diploma, with a certificate, with a qualification, with a first aid certificate ~ experience*, knowledge, familiar*, background',
    experienced: 'experienced, seasoned, veteran*, long serving, established professionals ~ experience*',
    degree: "degree, degrees, bachelor's degree, university degree, academic degree ~ bachelor*, master*, university*",
    diploma: 'diploma, diplomas',
    manyOf: 'hundreds, thousands, millions, dozens, countless, tens of thousands, hundreds of, thousands of, scores of',
  },
  functionWords:
    "the a an and or of in on at to for from by with without as is are was were be been being has have had do does did this that these those it its their they them he she his her who whom which what when where how why not no but if than then so such into onto over under between about across through during after before while all any both each few more most other some only own same too very can will would should may might must also per via within who's we our us you your i my here there up down out off again once both either neither",
};
