import { contentWords } from '../content-words.ts';
import { englishForms, verbForms } from '../verb-forms.ts';

/** What English says in two ways and means once; each line by itself makes no two credentials. */
export const englishContent = contentWords({
  phrases: `
    interested in = with interest in
    entry level jobs = entry level roles | entry level positions
    entry level job = entry level role | entry level position
    setup & run = establish & run
    prior knowledge = previous knowledge | earlier knowledge
    prior training = previous training
    no prior knowledge = no prior knowledge is required | no prior knowledge required | no knowledge is required
    required to = needed to | necessary to
    required for = needed for | necessary for
    serve as = act as
    serves as = acts as
    serving as = acting as
    allowed = permitted
    are allowed = is allowed | is permitted | are permitted
    allow = permit
    allows = permits
    after completing = on completion of | upon completion of | after completion of
    who want to = who wish to | who would like to | wishing to | wanting to | looking to | seeking to | who seek to | who are looking to
    have = possess
    knowledge of = knowledge about
    check that = verify that
    checking that = verifying that
    has = possesses
    correct answers are required = must be answered correctly
    nocost = nocharge | at no charge | for nocharge | without charge | for free
    fully = entirely | completely | wholly
    additional = extra
    every month = monthly
    every week = weekly
    before jury = in front of jury
    before panel = in front of panel
    before board = in front of board
    before committee = in front of committee
    before 2 examiners = in front of 2 examiners
    before 2 judges = in front of 2 judges
    before 3 examiners = in front of 3 examiners
    before 3 judges = in front of 3 judges
    before examiners = in front of examiners
    people who = individuals who | persons who
    people = individuals
    ways to adapt = ways of adapting
    of = consisting of | composed of | made up of
    & also = & additionally
    start = begin | commence
    starts = begins | commences
    select = choose
    selecting = choosing
    staff = personnel
    use of = usage of | utilization of
    wide range = broad range
    deal with = cope with
    throughout = for duration of
    during = in course of
    about = concerning | regarding
    solve problems = problem solving
    submit evidence of = submit proof of | provide proof of | provide evidence of
    without stopping = nonstop
    without time limit = with no time limit
    without experience = with no experience
    without prior experience = with no prior experience
    no entry requirements = there are no entry requirements
    pass = successfully pass
    passes = successfully passes
    passed = successfully passed
    on completion , = on completion of course , | after completing it , | after completing course , | after completing program ,
    effects of = impacts of
    encounter = come across
    young people ≥ = youth ≥
    is required = is compulsory | is mandatory
    are required = are compulsory | are mandatory
    membership of = membership in
  `,
  openers: `
    shows = shows | demonstrates | proves | attests | attests to | attests that | certifies | certifies that | confirms | confirms that | verifies | verifies that | validates | validates that | shows that | demonstrates that | proves that | evidences | is proof of | is proof that | provides proof of | provides proof that | provides evidence of | provides evidence that | is evidence of | is evidence that | certification of | proof of
    awarded to = awarded to | given to | presented to | granted to | issued to | conferred on | conferred upon | bestowed on | goes to
    awarded for = awarded for | given for | presented for | granted for | issued for | conferred for
    for = for | designed for | aimed at | intended for | meant for | suitable for | suited to | suited for | tailored to | tailored for | geared towards | geared to | targeted at | addressed to | directed at | targets | is aimed at
    covers = covers | topics : | topics covered : | topics include : | content : | contents : | subjects : | subjects covered : | topics are : | topics are | deals with
    includes = includes | contains | comprises
    recognizes = recognizes | acknowledges | honors
    enables = enables
    allows = allows
    holder can = ability to | ability of holder to | ability of earner to | holder can | holders can | can | earner can | earners can | holder knows how to | holders know how to | knows how to | recipients can | recipient can | earner knows how to | graduate can | graduates can 
    introduction to = introduction to | offers introduction to | provides introduction to | gives introduction to
  `,
  be: 'is are was were be been being',
  learns: 'learn learns',
  teaches: `
    learn = teaches
    prepare = prepares
    train = trains
    qualify = qualifies
    equip = equips
    enable = enables
    allow = allows
    encourage = encourages
    help = helps
  `,
  taught: `
    learn = taught | shown
    prepare = prepared
    train = trained
    qualify = qualified
    equip = equipped
    enable = enabled
    allow = allowed
    encourage = encouraged
    introduction = introduced
  `,
  toDo: 'to',
  selves:
    'course badge certificate certification credential program training workshop diploma microcredential digitalbadge award qualification masterclass bootcamp seminar webinar it this shortcourse',
  acts: {
    verbs: `
      plan? lead:leadership train? deposit! review! document:documentation record? publish:publication write collect:collection create:creation
      repair! design! develop:development prepare:preparation present?:presentation deliver:delivery submit:submission complete?:completion
      demonstrate:demonstration participate attend:attendance perform:performance organize:organization draft? compile:compilation
      facilitate:facilitation coordinate:coordination produce:production implement:implementation analyze:analysis
      upload! translate:translation adopt:adoption donate:donation install:installation assemble:assembly build sew knit bake cook paint
      draw code solve film photograph interview? survey? test? map? log? keep maintain:maintenance answer! read lead host? teach mentor? coach?
      run make give take hold shadow sign conduct carryout finish? pass? achieve:achievement obtain earn
    `,
    doingOf: (verb) =>
      /(?:plan|submit|knit|run|map|log)$/.test(verb)
        ? `${verb}${verb.at(-1) ?? ''}ing`
        : `${/[^eoy]e$/.test(verb) ? verb.slice(0, -1) : verb}ing`,
    links: 'of',
    own: 'complete submit pass attend attend',
  },
  ownActs: `
    attend = attendance at | attendance of | attending of | attendance
    attend all = attendance on all
    attend the 2 = attendance on the 2
    attend every = attendance on every
    participate in = participation in | taking part in | participation on
    agree to = agreement to
    pass = passing of | passing | pass in | passes in
    complete = completion of | completing of | completing
  `,
  ownObjects:
    'course courses module modules unit units session sessions workshop workshops webinar webinars class classes exam exams test tests quiz quizzes assignment assignments project projects essay essays thesis dissertation portfolio portfolios coursework exercise exercises training program placement internship practicum homework journal presentation logbook dives dive seminar seminars meeting meetings hour lecture lectures practice elearning lab labs task tasks challenge challenges day days levels level component part parts capstone',
  others:
    'expert experts tutor tutors mentor mentors trainer trainers teacher teachers instructor instructors examiner examiners jury panel supervisor supervisors manager managers assessor assessors employer employers inspector midwife colleague colleagues board committee professional professionals certificate certificates diploma badge reference references form forms materials references your staff doctor specialist specialists auditor consultant consultants coach coaches lecturer',
  verbs: verbForms(
    `observe assess evaluate mark review grade moderate approve supervise examine check verify record inspect confirm judge conduct award issue validate audit monitor sign score rate organize deliver perform present complete evaluate certify accredit assign perform host facilitate support measure invigilate proctor correct log counter select nominate recommend provide test coordinate attend
    submit: submit submits / submitted; write: write writes / written; give: give gives / given; take: take takes / taken; lead: lead leads / led; hold: hold holds / held; teach: teach teaches / taught; run: run runs / run; set: set sets / set; make: make makes / made; keep: keep keeps / kept; choose: choose chooses / chosen; oversee: oversee oversees / overseen; countersign: countersigns countersign / countersigned; see: see sees / seen; sign: sign signs / signed`,
    englishForms,
  ),
  covered: 'covers = covered',
  by: 'by',
  circumstances: 'before during after every within',
  must: 'must will',
  anyone: 'you entrant entrants',
  also: 'also additionally too furthermore moreover',
  again: 'he she they it',
  continued: `
    , including = this includes | it includes | these include | they include | among them are
    & covers = it covers
  `,
  having: `
    do = have | hold | must hold | applicants must hold | candidates must hold | must have | applicants must have | candidates must have | participants must have | learners must have | students must have | you must have | must
    need = need | require
  `,
  needs: 'you need is are required needed must necessary be achieved',
  aims: 'do = to pass | to pass exam',
  generic:
    'topic topics area areas theme themes subject subjects aspect aspects point points thing things item items piece pieces element elements part parts paintings pictures works objects products texts following activities activity skills tasks stages',
  leads: `
    do = following are required : | following is required : | requirements : | requirement : | required : | criteria : | to earn badge , | to earn certificate , | to earn credential , | to receive certificate , | to receive badge , | to pass , | to obtain certificate ,
  `,
});
