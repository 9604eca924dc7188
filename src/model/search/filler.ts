const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Words that hold a question together and say nothing about its matter. A query is searched without them, and so is the index.
 * As `plain` writes words: without apostrophes.
 */
export const filler: ReadonlySet<string> = list(`
  a about actually after again ago all also although always am an and another any anybody anyone anything are arent as at away
  be became because been being both but by came can cannot cant come could couldnt did didnt do does doesnt doing done dont each
  either else ever every everybody everyone everything exactly for from gave get gets getting give gives giving go goes going gone
  got gotten had hadnt has hasnt have havent having he her here hers herself hes hi hello him himself his how i id if ill im in into is isnt
  it its itself ive just kind know known knows let lets like lot made make makes making many may maybe me mean means might mine
  more most much must my myself no nor not now of often ok okay on once one ones only onto or other others otherwise ought our
  ours ourselves own people per perhaps please put puts quite rather really said same saw say saying says see seem seems seen
  she should shouldnt since so some somebody someone something sometimes somewhere soon still such sure take taken takes taking tell
  tells than thank thanks that thats the their theirs them themselves then there theres these they theyre theyve thing things think this
  those though through time times to today together told too took toward towards try trying until up upon us use used uses using
  usually versus very vs want wanted wants was wasnt way ways we well went were werent weve what whatever whats when where wheres whether which
  while who whole whom whos whose why will with within wont would wouldnt yet you youd youll your youre yours yourself youve
`);

/**
 * Words that nearly every page here has, or that every story at work is told with: they help to order what was found, and
 * nothing is left out for want of them.
 */
export const weak: ReadonlySet<string> = list(`
  able advice answer current currently happy whole nobody guy guys anymore around asked bad before began begin best better between big bigger called career change changed companies
  company day days developer developers different during employer end engineer engineers engineering enough even explain far feel feels feeling felt
  few find first firm forever full good great guide happen happened happens hard help hour hours idea instead job keep last late lately later
  left less life little long look looking looks main matter meeting meetings minute minutes moment month months morning name need needed needs never new
  next nobody none nothing off office old organisation out over part person place point possible probably programmer question questions
  reason right run second short show since small software start started stop sudden suddenly talk talking team teams than thing
  third thirty three tips true turn two under understand using week weeks whats without word words work worked working works worried
  worse worst write wrong year years yesterday ten five four six eight anything scared afraid away already almost every still
`);
