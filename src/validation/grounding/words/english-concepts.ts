import type { Words } from './words.ts';

export const englishConcepts: Words['concepts'] = {
  entry:
    'beginner*, introductory, entry level, elementary, novice*, foundation level, foundational level, basic level, starter level ~ introduc*, intro, basic, basics, foundation*, foundational, fundamental*, essentials, primer, first steps, getting started, starting out, starter*, newcomer*, novice*, awareness',
  intermediate: 'intermediate, mid level ~ middle level',
  advanced:
    'advanced, higher level, upper level, masterclass level, follow on course*, next level, higher tier ~ advance',
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
  panel:
    'jury, panel of experts, expert panel, panel of judges, panel of examiners, before a panel, by a panel, examination board, exam board, board of examiners, judges, committee assesses, committee assessed, external examiners, independent examiners, independent assessors, external assessor, external assessors ~ panel*, jur*, judge*, examiner*, assessor*, board, committee, expert*, external*, independent*',
  capstone: 'capstone*, final project* ~ project*',
  thesis: 'thesis, theses, dissertation*, final paper ~ paper, papers',
  portfolio: 'portfolio, portfolios',
  interview:
    'oral exam*, oral test*, viva, oral examination*, panel interview, interview, interviews, interviewed, oral, orals, viva voce, defended before, defended in front, defend their, defence of ~ oral*, interview*',
  passed: 'passed, pass, passes, passing, scored, pass mark, achieved a score ~ score*, success*',
  mastery:
    'mastery, mastered, masters, mastering, master, fluent, fluency, fluently, expertly, deep understanding, in depth knowledge, in depth understanding, thorough command, full command, command of, profound knowledge, comprehensive knowledge, thorough knowledge, excel in, excel at, expert in, experts in, at expert level, flawless*, perfectly, perfect command, complete command, total command, full mastery, masterful*, excellent command, virtuoso, authority, thorough mastery, confident command, command the, commands the, second nature, at ease with, inside out, in full, superior skills, exceptional skills, strong skills, advanced skills, advanced knowledge, specialist knowledge, expert knowledge, expert skills, extensive knowledge, deep knowledge, solid command, proven mastery, all there is to know, all aspects of, every aspect of, excels at, excels in, excel, excelled',
  competence:
    'competent, competently, proficient, proficiency, proficiently, skilled, skilfully, skillfully, adept, capable, competence, confident in, qualified in, well versed, strong command, ready to work, highly trained, qualified, fully trained, highly skilled, highly qualified, well qualified, fully qualified, fully competent, professionally trained, experienced in, accomplished, confident and competent, able practitioners, independently, on their own, unsupervised, without supervision, without help, autonomously, unaided, single handed, job ready, fit to practise, ready to practise, trained professionals, safe to practise, ready to lead, ready to run, ready to take charge ~ competenc*, qualified, independen*, unsupervised',
  demonstrated:
    'expertise, demonstrated, demonstrate, demonstrates, proven, proved, proves, prove, validated skills, verified skills, evidenced, gained the skills, acquired the skills, certifies that they can, has shown, have shown, shown that, shows that they, show that they, proof of, proof that, evidence of, evidence that, attests, attest to, testifies, testify, vouches for, confirms that they can, confirm that they can, confirms the ability, confirms their ability, verified skill*, tested skill*, tested knowledge, certifies that, verifies that, certify that, established that they, verified ability, confirmed competence, confirms competence ~ show*, demonstrat*, prov*, proven',
  ability: 'can, able to, ability, abilities, know how to, knows how to, capable of, are equipped to, is equipped to',
  certified:
    'certified, board certified, certified as, become certified, certification holder*, professional certification, certified to, become a certified, certifies its holder*, certifies holders, certifies earners, fully certified, officially certified, hold the certification, holds the certification, full certification, receive the certification, vendor certified, already certified ~ certification*',
  licensed:
    'licensed, licenced, licence, licences, license, licenses, licensure, chartered, state registered, authorised to, authorized to, legally entitled, may practise, may practice, licence to, license to, allowed to work, allowed to operate, authorises, authorizes, authorised, authorized, entitled to practise, legally allowed, right to practise, permit to, permitted, registered as, qualified as, qualify as, qualifies as, registration as ~ authoris*, authoriz*, permit*, licen*, right*, registr*',
  entitled:
    'entitles, entitled to, entitle, eligible, eligibility, grants access, gives access to, admission to, admitted to, qualifies for, qualifies them, qualifies holders, qualifies earners, qualifies you, qualified to, fully qualified, permits, permitted to, exempt*, counts towards, credit towards, counts toward, credit toward, university admission, gives the right, confers the right, confers, right to, admits to, admits its holders, entry to, entry into, direct entry, opens the way to, exempts, exemption from, replaces the, replaces a, instead of the, equivalent to, equals a, counts as, is equal to, credited towards, transfers to, gateway to, leads to the award, qualifies * for, qualifying * for, qualify * for ~ equival*, right, rights, exempt*, admi*, counts towards, entry to, replaces',
  accredited:
    'accredit*, accreditation, recognised centre, approved centre, approved provider, accrediting, certifying body, awarding body approv*, credit rated, credit rating, ofsted, ofqual, regulated qualification, regulated award, recognised qualification, nationally regulated, kitemarked, iso certified, officially certified',
  endorsed:
    'endorse*, approved by, approved, sanctioned by, validated by, government approved, state approved, certified by, authorised by, authorized by, backed by, supported by the, sponsored by, audited by, regulated by, regulated, in line with the requirements of, under licence from, under license from, bears the seal, seal of, seal from, carries the seal, carries the mark, carries the logo, stamp of approval, signed off by, meets the standards of, meets the standard of, meets the requirements of, conformity with, in conformity, based on the standards of, ratified, sanctioned, blessing of, supported by, backing of, under the auspices, auspices, patronage, under the patronage, commissioned by, on behalf of, authorised training, authorized training, official training, vetted by, vetted, verified by, checked by, recommended by, approval of, approval from, approval by, certified to, validated, inspected by, monitored by, reviewed by the, moderated by, externally moderated, externally verified, external verifier*, funded by, in accordance with the standard*, in accordance with the requirement*, in accordance with the rule* ~ approv*, authori*, validat*, regulat*, sponsor*, quality assured, seal*, complian*, compli*, align*, conform*, accord*, licen*',
  quality:
    'quality assured, quality assurance by, quality mark, kitemark, quality label, quality seal, seal of quality, quality certified, quality controlled, quality guaranteed, high quality, highest quality, quality standard*, premium, first rate, top quality ~ quality*',
  partner:
    'in partnership with, in collaboration with, in cooperation with, partnered with, co developed, developed with, developed together with, jointly with, co issued, together with the, partnership with, collaboration with, cooperation with, alongside the, with the help of the, hand in hand with, in association with, together with, co created, co designed, co delivered, created with, designed with, built with, delivered with, delivered by the, in conjunction with, in tandem with, joint programme, joint course, joint certificate, cooperation of, with the support of ~ partner*, collaborat*, cooperat*, joint*',
  recognised:
    'recognised, recognized, widely accepted, accepted by, well recognised, respected, highly regarded, well regarded, trusted by, valued by, recognition by, recognition from, accepted across, accepted in, accepted throughout, recognised by, carries weight, carry weight, trusted, appreciated by, esteemed by, accepted everywhere, recognised everywhere, valued in, valued across, valued everywhere, prized by, prized in, is honoured, counts with, welcomed by, well thought of, highly thought of, held in high regard, high regard, regarded by, known across, known throughout, opens eyes, transferable to, holds good in, acknowledged by, acknowledged as, acknowledged across, recognises across, is recognition ~ recogni*, accept*, respect*, trust*, acknowledg*, apprecia*',
  official:
    'official, officially, officially recognised, government issued, official register, official status, official partner*, officially approved, officially listed, register of, on the register, registered qualification ~ register*',
  industryWide:
    'industry recogni*, industry accepted, industry standard, industry leading, industry endorsed, industry approved, industry validated, across the industry, throughout the industry, industry wide, sector wide, by industry, by the industry, whole profession ~ industr*, sector, profession',
  worldwide:
    'internationally, global recognition, globally, worldwide, world wide, around the world, international recognition, international standard*, across europe, europe wide, european wide, throughout europe, across the globe, all over the world, internationally recognised, international qualification, eu wide, across the eu, every member state, member states, all over europe, in every country, in all countries, in any country, across borders, international standing, international reputation, international validity, in over * countries, throughout the world, globally recognised, in the eu, throughout the eu, everywhere in europe, on every continent, world over, the world over, eu countries, beyond borders, throughout the union ~ international*, global*, world*, europe*',
  nationwide:
    'nationally, nationwide, across the country, throughout the country, national recognition, national standard*, national qualification, up and down the country, in every state, across the nation, throughout the nation, all over the country, all states, country wide, countrywide, statewide, state wide, national register, nationwide recognition, all over the uk, across the uk, throughout the uk ~ national*, nation*, country*',
  byEmployers:
    'by employers, employers value, employers recogni*, employers trust, employers seek, employers look for, employers worldwide, employers want, sought by employers, recruiters, valued by studios, by companies, by firms, by businesses, hiring managers, companies value, firms value, companies trust, by leading companies, companies look for, companies recognise, employers accept, employers rate, firms recognise, accepted by employers, employers across, employers appreciate ~ employer*',
  byState:
    'by the state, state recognised, state recognized, government recognised, government recognized, by the government, by the ministry, ministry of, state accredited, government backed, state approved, state recognition, government approved, government endorsed, government accredited, government funded, under the law, by law, statutory, parliament, federal government, public authorit*, national authorit* ~ state, government*, ministr*, law, legal*, statut*, federal, public',
  awardWinning:
    'award winning, winner*, prize winning, multi award, won awards, won an award, awards for excellence, award for excellence, prizewinning, has won, multiple awards, course of the year, badge of the year, programme of the year, program of the year, provider of the year, school of the year, training of the year, of the year award, honoured by, honored by, honoured with, honored with, champion, champions, championship*, medal, medals, medallist*, medalist*, trophy, trophies, laureate*, winning, wins, win, took gold, took first, first prize, second prize, third prize, prize, prizes, decorated, distinguished with, voted, won a, won the, won an, won first, won several, won many, won two, won three, that won, which won, have won ~ award, prize, prize*, champion*, medal*, honour*, honor*, troph*, win, winner*',
  nominated:
    'shortlisted, short listed, finalist*, nominated, nominee*, runner up, runners up, commended, commendation* ~ finalist*, nomin*, shortlist*',
  leading:
    "world leading, industry leading, market leading, leading provider*, leading institut*, leading universit*, leading school*, leading compan*, leading organi*, leading business, leading certificat*, leading credential, leading qualification, leading course, leading expert*, leading programme, leading program, leading authorit*, leading training, leading edge, leading academ*, leader in, world class, a leading, the leading, country leading, first class, top class, cutting edge, state of the art, pioneer*, trailblaz*, trendsett*, front runner*, spearhead*, market leader*, industry leader*, authority on, authority in, benchmark, sets the standard, set the standard, standard bearer, centre of excellence, center of excellence, world beating, country 's leading, leading centre*, leading center*, leading name*, leading light*, leading brand*, leading voice* ~ leading, leader*",
  best: "best, best in class, number one, no 1, number 1, # 1, nr 1, top, top rated, top ranked, top tier, top notch, the world's most, most respected, most popular, most recognised, most recognized, most trusted, most sought, most comprehensive, most advanced, most demanding, most prestigious, most widely, highest rated, highest ranked, highest standard*, highest level, highest quality, finest, unrivalled, unrivaled, unparalleled, unmatched, unsurpassed, second to none, gold standard, ranked, outranks, flagship, premier, foremost, five star, favourite, favorite, oldest, largest, biggest, longest running, longest established, fastest growing, toughest, no other course, no other certificate, no other badge, no other programme, no other program, no other provider, no other training, unlike any other, none better, better than any, most * course*, most * certificate*, most * certification*, most * qualification*, most * badge*, most * credential*, most * programme*, most * program, most * training, most * of its kind, most * in the country, most * in its field, most * in europe, most * in the world, like no other, top five, top ten, top three, top 5, top 10, top 3, top 100, topped, tops the, number two, in first place, first place, second place, third place, ranks, ranking, ranked first, ranks first, the gold standard, favourites, most chosen, most followed, most attended, most wanted, most booked, bestseller*, best selling, top selling, leads the field, ahead of all, ahead of its ~ rank*, largest, oldest, biggest, top, highest, best",
  prestigious:
    'prestigious, renowned, esteemed, acclaimed, elite, celebrated, famous, distinguished, world renowned, well known, reputed, reputable, highly respected, illustrious, coveted, exceptional, outstanding, highly valued, high standing, high reputation, excellent reputation, good reputation, reputation for, well respected, much admired, admired, iconic, legendary, internationally acclaimed, notable, eminent, revered, world famous, cachet, blue chip, top notch ~ reputation, fam*',
  inDemand:
    'in demand, sought after, high demand, highly sought, growing demand, much in demand, most wanted, highly demanded, in great demand, increasingly sought, crave, much needed by, most sought, employers crave, oversubscribed, sold out, shortage of ~ demand*',
  exclusive:
    "exclusive, exclusively, first of its kind, only certificate, only certification, only credential, only course, only programme, one of a kind, the only, unique cour*, unique certificat*, unique credential*, unique qualification*, unique program*, unique badge*, unique in, unique opportunit*, unique training, unique among, one of the few, one of only, only one of its kind, the sole, sole provider, sole course, sole certificate, unique to, nowhere else, unrivalled access, invitation only, first course, first certificate, first programme, first program, first badge, world first, world's first, first in the country, first in europe, first and only, the first to",
  distinction:
    'with distinction, with honours, with honors, with merit, top marks, highest honours, cum laude, first class honours, top of the class, top grades, best grade ~ distinction, honour*, honor*, merit',
  salary:
    'salary, salaries, pay rise, higher pay, better paid, better pay, well paid, earning potential, earn more, wage*, higher income, increase their income, pay grade, a rise, pays more, pays better, earn up to, top earner*, bonus, bonuses, better wage*, premium pay, salary boost, income, lucrative, earnings, a raise, pay raise*, raises pay ~ pay, paid, income',
  guarantee:
    'guarantee*, ensures employment, assured of, is assured, are assured, sure to find, guaranteed, certain of, cannot fail, money back, without fail, sure of a, is certain to, are certain to, promise*, assures ~ assur*, promis*',
  job: 'get hired, hired, hiring, employab*, employment, job ready, work ready, job offer*, job market, job prospects, a job, new job, better jobs, jobs in, jobs as, job as, land a job, find work, work placement guaranteed, employed as, find employment, vacanc*, dream job, position as, recruiters, new role, career ready, opens doors, open doors, opens the door, open the door, door opener, labour market, labor market, paid work, paid position*, well paid position*, placement, placements, apprenticeship*, traineeship*, internship*, in line for, queuing up, waiting list of employers, straight into, find a position, find a post, secure a position, secure a post, secure work, secures work, step into a role, full time position*, permanent contract*, permanent position*, permanent post*, employers are looking, start working, start work, walk into, hire graduates, land a, lands a, lands you, world of work, place of work guaranteed, contract at, contract with, headhunt*, shortage occupation*, open positions, get a foot, foot in the door, new position ~ job*, employ*, hire*, work placement*, recruit*, placement*, apprentic*, intern*, trainee*, vacanc*, position*, contract*',
  career:
    'career opportunit*, career prospects, career advancement, career growth, career progression, advance their career*, boost their career*, boosts their career*, boosts careers, career path*, career success, a promotion, promotion to, promotion prospects, promotion opportunit*, for promotion, promotions, promoted, career change, new career, career step*, their career*, career boost, professional advancement, a career, careers, professional future, a brighter future, move up, moves up, climb the ladder, career ladder, ladder to, next step in their, career move, careers in, management position*, management role*, leadership position*, leadership role*, rise through, senior role*, senior position*, better prospects, future prospects, new horizons, step up the, promotion ~ career*, promot*',
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
    "work experience, professional experience, experience of, experience in, experience with, experience, background in, who have completed, who have passed, with knowledge of, basic knowledge, good knowledge, working knowledge, already familiar, familiar with, graduates of, who hold, with an nvq, with a degree, with a diploma, with a certificate, with a qualification, with a first aid certificate, with a * licence, with a * license, with a * degree, with a * diploma, with a * certificate, with a * qualification, with a * background, with * experience, holding a, holders of a, qualified *, registered *, who have finished, who finished, who have taken, who have done, year 's work, years' work, years * work, years of work, year of work, months of work ~ experience*, knowledge, familiar*, background",
  experienced: 'experienced, seasoned, veteran*, long serving, established professionals ~ experience*',
  degree:
    "degree, bachelor's degree, university degree, academic degree, degrees in, degrees from ~ bachelor*, master*, university*",
  diploma: 'diploma, diplomas',
  manyOf: 'hundreds, thousands, millions, dozens, countless, tens of thousands, hundreds of, thousands of, scores of',
};
