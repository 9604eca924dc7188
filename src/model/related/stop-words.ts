/**
 * Words that say nothing about what a career question is about: the words that hold English sentences together, and those
 * that every story at work is told with (days, amounts, "told", "asked"). Written without apostrophes, as `wordsOf` reads.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `
  a about above actually after again against ago all almost alone along already also although always am among an and another
  any anybody anyone anything anyway are arent around as at away back be became because become been before behind being below
  beside between beyond both but by came can cannot cant come comes coming could couldnt did didnt different do does doesnt
  doing done dont down during each either else end enough even ever every everybody everyone everything exactly far few first
  for former from full further gave get gets getting give given gives giving go goes going gone got had hadnt half hard has
  hasnt have havent having he held her here hers herself hes him himself his how however i id if ill im in inside instead into
  is isnt it its itself ive just keep keeps kept kind knew know known knows last late later least left less let lets like little
  long look looked looking looks lot made make makes making many may maybe me mean means might mine more most mostly much must my
  myself nearly need needed needs neither never new next no nobody none nor not nothing now of off often ok old on once one ones
  only onto or other others otherwise ought our ours ourselves out outside over own part per perhaps please put puts quite
  rather real really right said same saw say saying says second see seem seems seen sent several shall she should shouldnt
  show shown shows simply since so some somebody someone something sometimes somewhere soon still such sure take taken takes taking
  tell telling tells than that thats the their theirs them themselves then there theres these they theyre theyve thing things
  think third this those though thought three through time times to today together told tomorrow too took toward towards tried
  tries true try trying two under unless until up upon us use used uses using usually very want wanted wants was wasnt way
  ways we well went were werent weve what whatever whats when where whether which while who whole whom whose why will with within
  without wont word words would wouldnt wrong yes yesterday yet you youd youll your youre yours yourself youve

  ask asked asking asks answer answered answers bad begin begins best better big bigger call called change changed changes
  clear close day days easy evening fact feel feels felt find finds fine found four five six seven eight nine ten good great
  happen happened happens hear heard help helped helps high hour hours idea large leave low main matter matters minute minutes
  moment money monday month months morning name named number open person people place point possible question questions
  read ready reason reasons run small start started starts stop talk talked talking thursday friday saturday sunday tuesday
  wednesday night january february march april june july august september october november december turn turned twice week
  weeks worse worst write writes writing written wrote year years

  agree agreed bit bring brings brought build builds care check checks choose chosen count counts decide decides decided depends drop
  drops explain explains explained hold holds lose loses lost move moves moved pick picks row share shares size sort sorts spend
  spent stand stands treat view views wait waits weigh whose win wins worth

  company companies colleague colleagues developer developers engineer engineers engineering firm job project projects
  software team teams work worked working works career
`.split(/\s+/),
);
