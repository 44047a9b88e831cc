import type { Words } from './words.ts';

export const englishConcepts: Words['concepts'] = {
  entry:
    'beginner*, introductory, entry level, elementary, novice*, foundation level, foundational level, basic level, starter level ~ introduc*, intro, basic, basics, foundation*, foundational, fundamental*, essentials, primer, first steps, getting started, starting out, starter*, newcomer*, novice*, awareness',
  intermediate: 'intermediate, mid level ~ middle level',
  advanced: 'advanced, higher level, upper level, masterclass level, follow on course*, next level, higher tier ~ advance',
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
  interview: 'oral exam*, oral test*, viva, oral examination*, panel interview, interview, interviews, interviewed, oral, orals, viva voce ~ oral*, interview*',
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
};
