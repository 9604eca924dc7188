/** A set of the words of a text. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Words that hold English sentences together and say nothing about their matter. Written without apostrophes, in small letters.
 *
 * Two lists build on this one and the next. The search (search/filler.ts) leaves out little more, because whatever somebody types may be all
 * that they type. What brings questions together (related/stop-words.ts) leaves out much more, because two long texts share by chance
 * whatever is not rare.
 */
export const functionWords = wordSet(`
  a about actually after again ago all also although always am an and another any anybody anyone anything are arent as at away be
  became because been being both but by came can cannot cant come could couldnt did didnt do does doesnt doing done dont each
  either else ever every everybody everyone everything exactly for from gave get gets getting give gives giving go goes going gone
  got had hadnt has hasnt have havent having he her here hers herself hes him himself his how i id if ill im in into is isnt it
  its itself ive just kind know known knows let lets like lot made make makes making many may maybe me mean means might mine more
  most much must my myself no nor not now of often ok on once one ones only onto or other others otherwise ought our ours
  ourselves own people per perhaps please put puts quite rather really said same saw say saying says see seem seems seen she
  should shouldnt since so some somebody someone something sometimes somewhere soon still such sure take taken takes taking tell
  tells than that thats the their theirs them themselves then there theres these they theyre theyve thing things think this those
  though through time times to today together told too took toward towards try trying until up upon us use used uses using usually
  very want wanted wants was wasnt way ways we well went were werent weve what whatever whats when where whether which while who
  whole whom whose why will with within wont would wouldnt yet you youd youll your youre yours yourself youve
`);

/** Words that every story at work is told with: they tell little of what it is about. */
export const commonWords = wordSet(`
  almost already answer around asked bad before begin best better between big bigger called career change changed companies
  company day days developer developers different during eight end engineer engineering engineers enough even explain far feel
  feels felt few find firm first five four full good great happen happened happens hard help hour hours idea instead job keep last
  late later left less little long look looking looks main matter minute minutes moment month months morning name need needed
  needs never new next nobody none nothing off old out over part person place point possible question questions reason right run
  second show six small software start started stop talk talking team teams ten third three true turn two under week weeks without
  word words work worked working works worse worst write wrong year years yesterday
`);
