import { verbsOfObjects, wordMap, wordSet, type WordLists } from './word-lists.ts';

type Verbs = Pick<WordLists, 'verbs' | 'gains' | 'verbsOf' | 'passes' | 'tells' | 'leaning'>;

/** What is done: in criteria, and in descriptions. */
export const englishVerbs: Verbs = {
  verbs: wordMap(`
    complete = complete | completes | completing | completed | finish | finishes | finishing | finished
    pass = pass | passes | passing | passed
    attend = attend | attends | attending | attended
    submit = submit | submits | submitting | submitted
    score = score | scores | scoring | scored
    achieve = achieve | achieves | achieving | achieved
    earn = earn | earns | earning | earned
    participate = participate | participates | participating | participated
    deliver = deliver | delivers | delivering
    demonstrate = demonstrate | demonstrates | demonstrating
    answer = answer | answers | answering
    present = present
    write = write
    build = build | construct
    create = create
    design = design
    prepare = prepare
    teach = teach
    observe = observe
    plan = plan
    give = give
    use = use
    show = show | shows | showing
    follow = follow | follows | following
    keep = keep | keeps
    log = log | logs | logging
    record = record | records
    produce = produce | produces
    carryout = carryout
    perform = perform | performs
    conduct = conduct | conducts
    run = run | runs
    lead = lead | leads
    weld = weld
    sign = sign | signs
    hold = hold | holds
    provide = provide | provides
    maintain = maintain | maintains
    contribute = contribute | contributes
    develop = develop | develops
    sit = sit | sits
    take = take | takes
    undertake = undertake
    undergo = undergo
    obtain = obtain | obtains
    gain = gain | gains
    reach = reach | reaches
    meet = meet | meets
    agree = agree | agrees
    pay = pay | pays
    join = join | joins
    inspect = inspect | inspects
    assess = assess
    help = help | helps
    work = work | works
    read = read | reads
    solve = solve | solves
    upload = upload | uploads
    publish = publish
    serve = serve | serves
    renew = renew | renews
    erect = erect
    make = make | makes
    do = do | does
  `),
  gains: wordMap(
    'score = achieve | obtain | obtains | gain | gains | get | gets | reach | reaches | attain | attains | earn',
  ),
  verbsOf: verbsOfObjects(`
    write = produce produces : report essay plan paper reflection proposal memo review summary log journal diary article statement
    perform = conduct conducts perform carryout : assessment audit inspection interview survey analysis check experiment observation evaluation study search
    complete = finish finishes complete completes : module modules course courses unit units lesson lessons workbook assignment assignments
    take = sit sits take takes : exam test paper exams tests
    give = deliver give : presentation talk speech
    keep = maintain maintains keep keeps : log logbook diary journal
    retake = resit resits retake retakes : exam test paper exams tests
    provide = supply supplies provide provides : equipment
  `),
  passes: { pass: 'pass', with: 'with', score: 'score', in: 'in' },
  tells: wordSet(
    'shows explores examines offers trains equips validates focuses explains addresses covers teaches recognizes certifies confirms attests demonstrates prepares provides introduction is verifies develops',
  ),
  leaning: wordSet(`
    then 1st 2nd 3rd last afterwards later next finally respectively former latter followed following it they them this
    these those its their such same other another together alternately within before after during until when while once
    since from thereafter subsequently subsequent afterward prior previously previous preceding earlier former before
    there therein thereof thereby therewith therefore thence here hereafter herein hence where wherein whereupon upon
    order orders sequence sequential sequentially successively successive consecutively consecutive progressively first
    firstly second secondly third thirdly lastly finally eventually ultimately initially initial immediately
    directly straight promptly shortly soon simultaneously concurrently concurrent meanwhile again repeatedly already
    still yet ahead beforehand end start beginning outset completion conclusion completing passing finishing attending
    both either one ones he she his her him us our you your that which who whose what aforementioned
    said above below corresponding related relevant resulting associated accompanying respective accordingly thus so
    also too additionally likewise similarly otherwise instead jointly separately step steps stage stages turn time
    times whenever till until now ever
  `),
};
