/**
 * L5: slips of grammar that can be told for certain: a and an, its and it’s, could of, and their like. The grammar
 * checker, which is slow and less certain, adds to the same rule what the house lets through (grammar/).
 */
import type { BlockRule, CheckBlock, SpanDraft } from '../rule';
import { takesAn } from '../text/articles';
import { lettersIndex } from '../text/letters-index';
import { liesInOne } from '../text/span';
import { warmOnce } from '../text/warm';
import { prepareWordClasses } from '../text/word-classes';
import { startsSentence } from '../text/words';
import { ALL_SLIPS } from './all-slips';
import { isPartOfIt } from './its-slips';
import type { Slip } from './slip';

const slipsIn = lettersIndex(ALL_SLIPS);
const ARTICLE = /(?<![\p{L}\p{N}’'.-])([Aa]n?)(\s+)[“‘"'(£$€]*([\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*)/gu;

export const grammar: BlockRule = {
  kind: 'block',
  id: 'L5',
  level: 'W',
  scopes: ['headline', 'standfirst', 'caption', 'body', 'quotation'],
  languages: ['en'],
  title: 'checks.L5.title',
  reason: 'checks.L5.reason',
  reference: 'Grammar',
  owner: 'Copy desk',
  prepare: () => {
    prepareWordClasses();
    warmOnce('L5', () => ALL_SLIPS.map(({ pattern }) => pattern));
  },
  check: findSlips,
  examples: {
    good: [
      'If your sailing in the rain scares them, stop. When your running costs rise, tell me. I know your thinking on this. Once your up-to-date list is out, your late aunt’s house sells.',
      'The choice was its to make, and its to keep. Its to-do list is long; its full story is told, and its due date was May.',
      'The modem is slow. An arid place, arid in summer; all comers, from the first comer to the last. Stem cells stem the flow. You’ll hear, too, of it.',
      'None of it’s new, and some of it’s dull. The boats the quay needs, the family who run it. Would he have made it? The people who run it say that nobody is right. What an average hides is the tide. Who’s old enough is asked. They could, of course, have gone. If it were a boat, they would have taken it.',
      'The cant of the quay is old, as he was wont to say. That boats are old is known. What it gave it’s known for.',
      'The town’s sheds are good and the city’s are bad. We built there a house, on its own, of its in-house stone.',
      'The number of sheds in Hull is small. The three boats set in stone are old, and once a week do come.',
      'There were fewer boats then, and we took there what we could.',
      'He knows who’s late and who’s on the quay. The diary of a dairy, a brake on it, a break on the way: they bear it with bare hands.',
      'There once was built a quay. There never has been one. There, boats were sold.',
      'We use to this end what we have. If your sure-footed horse or your able deputy is ill, wait.',
      'He has an F-150, a T-34 and an A-10.',
      'The price of the boats that have gone is high; they ran past the pier, with they’re-here signs, and the principle of it holds.',
      'If your able crew left, they’re late. There are, to many, too few. The tools they use to build it are theirs.',
      'Those who live in it know, and those who have read about it don’t; a mother who’s home at three says it’s people like us.',
      'Any boat will do except the old one, or one of the boats critics have praised. He saw her and me go.',
      'The vote was a unanimous one, and an unanimated one. Does everybody in both towns know it? Nobody at the quay will say that. More then came of it.',
      'An hour at a university is a one-off; an MP and a UN envoy met an 18-year-old at a European inn.',
      'The news was bad, and one of the boats was sold. The innings was short. What it made it’s selling.',
      'Their not inconsiderable wealth bought its hit song.',
      'It’s old, and its roof is gone; it’s in its own way an honest harbour.',
      'Its a cappella choir sang from A to Z, and vitamin A is good.',
      'The news was bad, the number of boats was too, and the blues is sad. An X-ray, an e-bike and a T-shirt.',
      'They asked whether the weather holds, took the lead, led, and walked past. It came to little, and he let it lead to ruin.',
      'The might of nations is to slow the tide. Who’s there, and whose name is it? You’re home.',
      'In principle the principal was there on their own; those affected effected a change.',
      'Have you seen the boat, and has he done it? Each of the boats has a mast.',
      'He laid down the law, the past is past, and the use to which it was put is old. It’s people who had it.',
      'Pour over the cake a sauce that complements it; they flaunted their wealth.',
      'A mute swan on a tow line held its breath; the free press may reign, and the everyday is one.',
      'There is many a slip. They have to see, were told where they are, and pour over the edge of the quay.',
      'The men at sea know God is near. The people of the town whose boat is old came. The price of boats is high. A £10 note, an $11 part, an €8m bill.',
      'One of the farmers who has gone said that a couple who live here want less noise, less is more, and more or less stands. Doing less costs nothing.',
      'Let the boat go to sea. If need be, make the clock stop; they asked that the law take its course. Those few who have it keep it.',
      'In it’s a rare word. It’s money that is needed, its good and bad days, and its early end.',
      '“We was robbed,” he said. Less water came; more, then, is needed.',
      'The cook, the waiter, and the baker have left. The old are tired; the poor have less. If the boat were mine, it would sail.',
      'The sales figures the firm gave were old. A series of boats, a species that is rare. Those who have it keep it; these three agreed.',
      'They say it’s members who pay, and it’s boats they want. It found a home. The team are ready, and the public have spoken.',
      'She lived there years ago, and in there things look different. Its only pilot left, and its still waters ran deep.',
    ],
    bad: [
      {
        in: 'Ring me if your having trouble with it.',
        finds: 'your',
        fixed: 'Ring me if you’re having trouble with it.',
      },
      { in: 'When their leaving the house, they lock it.', finds: 'their' },
      { in: 'Once your in, nobody asks.', finds: 'your' },
      {
        in: 'A port isn’t there to earn; its to shelter boats.',
        finds: 'its',
        fixed: 'A port isn’t there to earn; it’s to shelter boats.',
      },
      { in: 'Its bound to sail, and its full of rust.', finds: 'Its' },
      { in: 'I hope its dry by June.', finds: 'its' },
      { in: 'The modem reader waits round the comer.', finds: 'The modem' },
      {
        in: 'The modem reader waits round the comer.',
        finds: 'comer',
        fixed: 'The modem reader waits round the corner.',
      },
      { in: 'We tum away, and the boats arid the pilots sleep.', finds: 'tum' },
      { in: 'As the men who run yards has spoken, we sail.', finds: 'the men who run yards has' },
      { in: 'It is late, as it’s owner says.', finds: 'it’s' },
      {
        in: 'The moth is back, and its eating my sails.',
        finds: 'its',
        fixed: 'The moth is back, and it’s eating my sails.',
      },
      {
        in: 'There is a chair if your passing through.',
        finds: 'your',
        fixed: 'There is a chair if you’re passing through.',
      },
      { in: 'She’d never of known.', finds: 'She’d never of' },
      { in: 'Last night 12 boats from Hull was lost.', finds: '12 boats from Hull was' },
      { in: 'The tide is up. Its flooding the quay again.', finds: 'Its' },
      {
        in: 'Ask the Duchess, who’s real name is Ada.',
        finds: 'who’s',
        fixed: 'Ask the Duchess, whose real name is Ada.',
      },
      { in: 'They knew of it; its in the brochure.', finds: 'its' },
      { in: 'One, who’s suit was good, left.', finds: 'who’s suit was' },
      {
        in: 'The labels on the case at Skarrow House says so.',
        finds: 'The labels on the case at Skarrow House says',
      },
      { in: 'They cant go, and you’re house is old.', finds: 'They cant' },
      { in: 'A women left.', finds: 'A women', fixed: 'A woman left.' },
      { in: 'The club gave it’s consent.', finds: 'gave it’s', fixed: 'The club gave its consent.' },
      { in: 'He was lead to the quay.', finds: 'was lead', fixed: 'He was led to the quay.' },
      {
        in: 'The sheds around Hull has closed.',
        finds: 'The sheds around Hull has',
        fixed: 'The sheds around Hull have closed.',
      },
      {
        in: 'The three councils meets on Mondays.',
        finds: 'The three councils meets',
        fixed: 'The three councils meet on Mondays.',
      },
      { in: 'They came because a pilot do.', finds: 'a pilot do' },
      { in: 'The farmer who’s barn burned had no insurance.', finds: 'who’s' },
      { in: 'They said that there hedges had been low.', finds: 'there' },
      {
        in: 'The boatman don’t work on Sundays.',
        finds: 'The boatman don’t',
        fixed: 'The boatman doesn’t work on Sundays.',
      },
      { in: 'They have more votes then ideas.', finds: 'then', fixed: 'They have more votes than ideas.' },
      {
        in: 'The generals took there medals with them.',
        finds: 'there',
        fixed: 'The generals took their medals with them.',
      },
      {
        in: 'Nobody knows who’s boat broke the fence.',
        finds: 'who’s',
        fixed: 'Nobody knows whose boat broke the fence.',
      },
      { in: 'The list of donors are longer than the quay.', finds: 'The list of donors are' },
      { in: 'She kept a dairy for years.', finds: 'dairy', fixed: 'She kept a diary for years.' },
      { in: 'It will effect everyone here.', finds: 'effect', fixed: 'It will affect everyone here.' },
      { in: 'He slammed on the break pedal.', finds: 'break', fixed: 'He slammed on the brake pedal.' },
      {
        in: 'The town counsel met, in dire straights.',
        finds: 'counsel',
        fixed: 'The town council met, in dire straights.',
      },
      { in: 'It was an European harbour.', finds: 'an European', fixed: 'It was a European harbour.' },
      { in: 'It took a hour.', finds: 'a hour', fixed: 'It took an hour.' },
      { in: 'It has burst it’s banks.', finds: 'burst it’s', fixed: 'It has burst its banks.' },
      { in: 'There boat was sold at dawn.', finds: 'There', fixed: 'Their boat was sold at dawn.' },
      { in: 'They lost there nerve.', finds: 'there', fixed: 'They lost their nerve.' },
      { in: 'The dog hurt it’s paw.', finds: 'hurt it’s', fixed: 'The dog hurt its paw.' },
      { in: 'I wonder if your aware of it.', finds: 'your', fixed: 'I wonder if you’re aware of it.' },
      { in: 'They left they’re boats.', finds: 'they’re', fixed: 'They left their boats.' },
      { in: 'There are to few boats.', finds: 'to', fixed: 'There are too few boats.' },
      { in: 'The principle of the school left.', finds: 'principle' },
      { in: 'I would advice you to go.', finds: 'advice', fixed: 'I would advise you to go.' },
      { in: 'They breath the dust.', finds: 'breath', fixed: 'They breathe the dust.' },
      { in: 'The council past the motion.', finds: 'past', fixed: 'The council passed the motion.' },
      { in: 'We did it on are own.', finds: 'are', fixed: 'We did it on our own.' },
      { in: 'The price of eggs have doubled.', finds: 'The price of eggs have' },
      { in: 'We use to swim there.', finds: 'We use', fixed: 'We used to swim there.' },
      { in: 'It will effect every boat.', finds: 'will effect', fixed: 'It will affect every boat.' },
      { in: 'It had a profound affect on us.', finds: 'affect', fixed: 'It had a profound effect on us.' },
      { in: 'We must not except the bid.', finds: 'except', fixed: 'We must not accept the bid.' },
      {
        in: 'One of the boats have left.',
        finds: 'One of the boats have',
        fixed: 'One of the boats has left.',
      },
      { in: 'She and me went.', finds: 'me', fixed: 'She and I went.' },
      { in: 'They could of gone home.', finds: 'could of', fixed: 'They could have gone home.' },
      { in: 'The harbour lost it’s roof.', finds: 'lost it’s', fixed: 'The harbour lost its roof.' },
      { in: 'The club sold it’s striker.', finds: 'sold it’s', fixed: 'The club sold its striker.' },
      { in: 'There are less pilots on it.', finds: 'less', fixed: 'There are fewer pilots on it.' },
      { in: 'The affects of it lasted.', finds: 'affects of', fixed: 'The effects of it lasted.' },
      {
        in: 'Pilots who’s contracts end will go.',
        finds: 'who’s',
        fixed: 'Pilots whose contracts end will go.',
      },
      { in: 'It is in principal open.', finds: 'in principal', fixed: 'It is in principle open.' },
      {
        in: 'Neither the bank or the state would pay.',
        finds: 'Neither the bank or',
        fixed: 'Neither the bank nor the state would pay.',
      },
      { in: 'The boats was sold.', finds: 'The boats was', fixed: 'The boats were sold.' },
      { in: 'The cat licked it’s paw.', finds: 'licked it’s', fixed: 'The cat licked its paw.' },
      { in: 'He were late.', finds: 'He were', fixed: 'He was late.' },
      { in: 'Its a shame that it sank.', finds: 'Its', fixed: 'It’s a shame that it sank.' },
      { in: 'It is older then the pier.', finds: 'then', fixed: 'It is older than the pier.' },
      { in: 'Their not here, and never were.', finds: 'Their', fixed: 'They’re not here, and never were.' },
      { in: 'I see that its hit the wall.', finds: 'its', fixed: 'I see that it’s hit the wall.' },
      { in: 'The boat needs it’s mast.', finds: 'needs it’s', fixed: 'The boat needs its mast.' },
      { in: 'Its got a new roof.', finds: 'Its', fixed: 'It’s got a new roof.' },
      { in: 'Who’s boat was it?', finds: 'Who’s', fixed: 'Whose boat was it?' },
      { in: 'Your not sure of it.', finds: 'Your', fixed: 'You’re not sure of it.' },
      { in: 'They have more then other people.', finds: 'then', fixed: 'They have more than other people.' },
      { in: 'You loose half of it.', finds: 'You loose', fixed: 'You lose half of it.' },
      { in: 'Give back you’re piece of it.', finds: 'you’re', fixed: 'Give back your piece of it.' },
      { in: 'I forget who’s space it was.', finds: 'who’s', fixed: 'I forget whose space it was.' },
      { in: 'Its moved by the tide.', finds: 'Its', fixed: 'It’s moved by the tide.' },
      { in: 'Their just tired.', finds: 'Their', fixed: 'They’re just tired.' },
      { in: 'He was use to it.', finds: 'was use to', fixed: 'He was used to it.' },
      { in: 'I seen him on it.', finds: 'I seen', fixed: 'I saw him on it.' },
      { in: 'Each of them have a boat.', finds: 'Each of them have', fixed: 'Each of them has a boat.' },
      { in: 'One of the boats are late.', finds: 'One of the boats are', fixed: 'One of the boats is late.' },
      { in: 'He laid down on the quay.', finds: 'He laid down', fixed: 'He lay down on the quay.' },
      { in: 'He past the quay.', finds: 'He past', fixed: 'He passed the quay.' },
      { in: 'Fewer money was spent.', finds: 'Fewer', fixed: 'Less money was spent.' },
      { in: 'It’s tail was cut off.', finds: 'It’s', fixed: 'Its tail was cut off.' },
      { in: 'They poured over the plans.', finds: 'poured', fixed: 'They pored over the plans.' },
      { in: 'Less people came.', finds: 'Less', fixed: 'Fewer people came.' },
      { in: 'There are less boats than before.', finds: 'less', fixed: 'There are fewer boats than before.' },
      { in: 'It is different then the pier.', finds: 'then', fixed: 'It is different than the pier.' },
      { in: 'The affect of it was small.', finds: 'The affect', fixed: 'The effect of it was small.' },
      { in: 'It is a matter of principal to us.', finds: 'matter of principal' },
      {
        in: 'The worst effected were poor.',
        finds: 'worst effected',
        fixed: 'The worst affected were poor.',
      },
      {
        in: 'They took there children along.',
        finds: 'took there',
        fixed: 'They took their children along.',
      },
      { in: 'A man who’s name I forget came.', finds: 'who’s', fixed: 'A man whose name I forget came.' },
      { in: 'Ask her whose going to row.', finds: 'whose', fixed: 'Ask her who’s going to row.' },
      { in: 'It was to late for us.', finds: 'to', fixed: 'It was too late for us.' },
      { in: 'They asked weather the boat sails.', finds: 'weather' },
      { in: 'Bring you’re own boat.', finds: 'you’re', fixed: 'Bring your own boat.' },
      { in: 'It lead to ruin in the end.', finds: 'It lead', fixed: 'It led to ruin in the end.' },
      { in: 'They walked passed the pier.', finds: 'passed', fixed: 'They walked past the pier.' },
      { in: 'The boats was late.', finds: 'The boats was', fixed: 'The boats were late.' },
      { in: 'They had free reign over it.', finds: 'free reign', fixed: 'They had free rein over it.' },
      { in: 'There is many reasons.', finds: 'There is', fixed: 'There are many reasons.' },
      { in: 'They have to many boats.', finds: 'have to', fixed: 'They have too many boats.' },
      { in: 'They did not went there.', finds: 'did not went', fixed: 'They did not go there.' },
      { in: 'Irregardless of it, they sail.', finds: 'Irregardless', fixed: 'Regardless of it, they sail.' },
      { in: 'They has no boat.', finds: 'They has', fixed: 'They have no boat.' },
      { in: 'It peaked my interest.', finds: 'peaked', fixed: 'It piqued my interest.' },
      {
        in: 'The town spends more on mowing then it does on books.',
        finds: 'then',
        fixed: 'The town spends more on mowing than it does on books.',
      },
      { in: 'They parked there tractors across the bridge.', finds: 'there' },
      {
        in: 'Everybody in both towns know which one sank.',
        finds: 'Everybody in both towns know',
        fixed: 'Everybody in both towns knows which one sank.',
      },
      {
        in: 'The pilots at the yard is late.',
        finds: 'The pilots at the yard is',
        fixed: 'The pilots at the yard are late.',
      },
      { in: 'Pharmacists in the survey has left.', finds: 'Pharmacists in the survey has' },
      { in: 'I doesn’t know.', finds: 'I doesn’t', fixed: 'I don’t know.' },
      { in: 'Your been late.', finds: 'Your', fixed: 'You’ve been late.' },
      {
        in: 'It is twice as old than the pier.',
        finds: 'twice as old than',
        fixed: 'It is twice as old as the pier.',
      },
      { in: 'Pilots whom know it left.', finds: 'whom', fixed: 'Pilots who know it left.' },
      { in: 'They say that three has gone.', finds: 'three has', fixed: 'They say that three have gone.' },
      { in: 'The pump carry the water.', finds: 'The pump carry', fixed: 'The pump carries the water.' },
      {
        in: 'He is one who never pay in full.',
        finds: 'one who never pay',
        fixed: 'He is one who never pays in full.',
      },
      {
        in: 'A pilot who know the tide left.',
        finds: 'A pilot who know',
        fixed: 'A pilot who knows the tide left.',
      },
      { in: 'The farmers who has sheep left.', finds: 'The farmers who has' },
      {
        in: 'It means less pilots and less ferries.',
        finds: 'less',
        fixed: 'It means fewer pilots and less ferries.',
      },
      { in: 'It came with it’s mast.', finds: 'with it’s', fixed: 'It came with its mast.' },
      {
        in: 'The quay shut; it’s owners had left.',
        finds: 'it’s',
        fixed: 'The quay shut; its owners had left.',
      },
      { in: 'Its easy, they say.', finds: 'Its', fixed: 'It’s easy, they say.' },
      { in: 'It was an £10 note.', finds: 'an £10', fixed: 'It was a £10 note.' },
      { in: 'It is a $11 part.', finds: 'a $11', fixed: 'It is an $11 part.' },
      { in: 'We was late.', finds: 'We was', fixed: 'We were late.' },
      { in: 'The gulls is loud.', finds: 'The gulls is', fixed: 'The gulls are loud.' },
      { in: 'The keys belongs to her.', finds: 'The keys belongs', fixed: 'The keys belong to her.' },
      { in: 'It is old; the engine have a leak.', finds: 'the engine have' },
      { in: 'He left a ropes, and a net.', finds: 'a ropes' },
      { in: 'These cathedral is old.', finds: 'These cathedral' },
      { in: 'They wants the quay back.', finds: 'They wants', fixed: 'They want the quay back.' },
      { in: 'A port guards it’s own walls.', finds: 'it’s', fixed: 'A port guards its own walls.' },
      { in: '“We know its a trap,” he said.', finds: 'its', fixed: '“We know it’s a trap,” he said.' },
      { in: 'Its three miles from here.', finds: 'Its', fixed: 'It’s three miles from here.' },
      { in: 'The boat is your’s.', finds: 'your’s', fixed: 'The boat is yours.' },
      {
        in: 'She feeds there gulls.',
        finds: 'feeds there',
        fixed: 'She feeds their gulls.',
      },
      { in: 'It’s roof fell in.', finds: 'It’s', fixed: 'Its roof fell in.' },
      { in: 'Voters waits outside.', finds: 'Voters waits', fixed: 'Voters wait outside.' },
      { in: 'The boats leaks badly.', finds: 'The boats leaks' },
      { in: 'The woman who run it is old.', finds: 'The woman who run' },
      { in: 'He trawl the bay.', finds: 'He trawl', fixed: 'He trawls the bay.' },
      { in: 'It has less than 900 pilots.', finds: 'less than', fixed: 'It has fewer than 900 pilots.' },
      { in: 'It has grew.', finds: 'has grew', fixed: 'It has grown.' },
      { in: 'It had being sold.', finds: 'had being', fixed: 'It had been sold.' },
      { in: 'He didn’t asked the pilot.', finds: 'didn’t asked', fixed: 'He didn’t ask the pilot.' },
      { in: 'They would loose more.', finds: 'loose', fixed: 'They would lose more.' },
    ],
  },
};

/** How somebody speaks is quoted as it was; what sounds alike was written down wrong. */
function isSpoken(message: Slip['message']): boolean {
  return message === 'checks.L5.agreement' || message === 'checks.L5.form';
}

function* findSlips({ text, marks }: CheckBlock): Iterable<SpanDraft> {
  const seen = new Set<string>();
  for (const match of text.matchAll(ARTICLE)) {
    const [, article = '', space = '', word = ''] = match;
    // S$400, HK$12: how it is said is nobody’s to tell.
    if (/^\p{Lu}{1,2}$/u.test(word) && text.charAt(match.index + match[0].length) === '$') continue;
    const right = takesAn(word, text.slice(match.index + match[0].length));
    // Mac an tSaoir: Irish, as its small letter before a capital says.
    if (/^\p{Ll}\p{Lu}/u.test(word) && /\p{Lu}\p{L}* $/u.test(text.slice(0, match.index))) continue;
    // A capital inside a sentence is a grade, a vitamin, a key.
    if (right === null || right === (article.length === 2)) continue;
    if (article.startsWith('A') && !startsSentence(text, match.index)) continue;
    const fixed = right ? `${article}n` : article.slice(0, 1);
    const opener = match[0].slice(article.length + space.length, match[0].length - word.length);
    yield {
      start: match.index,
      end: match.index + match[0].length,
      message: 'checks.L5.article',
      params: { found: article, use: fixed, word },
      fix: fixed + space + opener + word,
    };
  }
  for (const { pattern, when, message, use } of slipsIn(text.toLowerCase())) {
    for (const match of text.matchAll(pattern)) {
      if (when && !when(match.groups ?? {}, match)) continue;
      if (message === 'checks.L5.its' && isPartOfIt(text, match.index)) continue;
      const replacement = use(match);
      const trimmed = match[0].trimEnd();
      const end = match.index + trimmed.length;
      // Several slips know the same one in different company.
      if (
        seen.has(`${String(match.index)}-${String(end)}`) ||
        (isSpoken(message) && liesInOne(marks.quotations, { start: match.index, end }))
      )
        continue;
      seen.add(`${String(match.index)}-${String(end)}`);
      yield {
        start: match.index,
        end,
        message,
        params: { found: trimmed, use: replacement.trimEnd() },
        fix: replacement.trimEnd(),
      };
    }
  }
}
