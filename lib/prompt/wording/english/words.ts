// English words that the reading of a wish must know. Each list is one string, so that it can be read as prose.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that name nothing to be seen: grammar, requests, politeness. */
export const smallWords = list(`
a an the this that these those it its itself he she they them their theirs his her hers him i me my mine we us our
ours you your yours who whom whose which what when where why how there here someone something somebody anything
everything everyone one ones other others another else same such each every all any some many few several lots lot
much more most less least fewer enough plenty bit kind sort type of in on at to from by for with without into onto
over under above below beneath underneath behind beside besides between among amid across along around through
against near next inside outside within out off up down upon toward towards past beyond during before after until
till since as than like via per about and or but nor so yet because if then though although while whether either
neither both also too very really quite rather just only even still already again once ever never always maybe
perhaps together rid please pls kindly thanks thank thx ta cheers hi hello hey yo ok okay yes yeah yep yup no not sure great
good nice lovely beautiful cool awesome amazing perfect pretty gorgeous wonderful fantastic excellent better best
worse bad well fine is are am was were be been being do does did done doing have has had having can could will
would shall should may might must let lets let's don't doesn't didn't isn't aren't can't cannot won't i'm i'd i'll
i've it's that's we're we'd we'll we've you're he's she's they're there's what's want wants wanted wanting need
needs needed needing wish wishes wishing hope hoping love loves try tries trying tried help helps helping get gets
getting got give gives giving gave show shows showing shown see sees seeing seen look looks looking make makes
making made draw draws drawing drawn paint create creates creating created design generate generates generating
generated produce render illustrate illustrating depict depicting imagine picture add adds adding added put puts
putting place include includes including included contain containing keep keeps keeping kept leave leaving change
changes changing changed turn turns turning turned replace replaces replacing replaced swap swaps swapping use uses
using used set sets setting go goes going gone come comes coming take takes taking took think thinking thought know
say says saying said tell read reads write writes written call called named titled labelled labeled label labels
count counting idea ideas option options version versions variant variants variation variations different new
second third first last final left right top bottom middle center centre front back upper lower image images
pic pics scene visual visuals graphic pictures result results thing things stuff part parts way bigger larger
smaller brighter darker lighter warmer cooler softer closer wider taller shorter longer higher sharper simpler
cleaner older younger happier nicer cuter stronger thinner thicker bolder looser tighter calmer everybody nobody
nothing none lol haha hmm oh ah wow today tomorrow tonight yesterday now soon asap later themselves himself herself
whole entire fully completely totally exactly actually basically especially number numbers no. etc become becomes
becoming start starting stay stays remain remains remaining coloured colored colour color colours colors size sized
shape shaped format ratio aspect orientation mode fill filling fits fit seem seems felt feel feels feeling work
works visible ready room space upside somewhere everywhere whatever however anyway instead wait hold style styled
styles piece pieces means atop amongst alongside featuring feature features
`);

/** Words for what a picture is, or how much of something: kept by a field of the brief, or no loss worth a word. */
export const lightWords = list(`
poster posters banner banners flyer flyers logo icon infographic infographics diagram diagrams worksheet worksheets
storyboard storyboards sheet sheets sprite post posts ad ads advert advertisement illustration illustrations
product shot shots pattern image artwork art design designs square light dark deep pale bright pastel vivid soft
big large huge great little small tiny fresh simple clean modern detailed high low quality resolution hd 4k
background foreground backdrop view perspective mood atmosphere feel vibe effect effects tone tones shade shades
brand main letters lettering text texts word words font caption headline title titles slogan heading palette instagram facebook tiktok pinterest youtube linkedin story stories reel feed thumbnail holding wearing carrying having busy empty
quiet calm open full fancy cute cozy cosy funny friendly happy
`);

/** Words for the same thing; the first one stands for all. Compared after `stem`. */
export const sameWords: readonly string[] = [
  "cat kitten kitty",
  "dog puppy doggy pup",
  "photo photograph photography photographic photographed",
  "child kid children kids",
  "mum mom mother mommy mummy",
  "dad father daddy",
  "rabbit bunny",
  "car automobile",
  "bike bicycle cycle",
  "plane airplane aeroplane",
  "sofa couch",
  "autumn fall",
  "watercolour watercolor aquarelle",
  "harbour harbor",
  "armour armor",
  "night nighttime nocturnal",
  "dawn sunrise daybreak",
  "dusk sunset twilight nightfall",
  "forest wood woods woodland",
  "sea ocean",
  "rain rainy raining",
  "snow snowy snowing",
  "fog foggy mist misty",
  "storm stormy",
  "cloud cloudy",
  "wind windy",
  "flower floral blossom bloom",
  "sleep asleep sleeping nap dozing",
  "sit seated sitting",
  "stand standing upright",
  "trash garbage litter rubbish waste",
  "laugh laughter laughing",
  "photorealistic photorealism photo-realistic photoreal",
  "minimal minimalist minimalistic minimalism",
  "cinematic cinema filmic",
  "old elderly aged ancient",
  "street road",
  "house home cottage",
  "people person human humans",
  "man gentleman",
  "woman lady",
  "ship boat vessel",
  "hat cap",
  "smile smiling",
  "jump leap",
  "run running",
  "glasses spectacles eyeglasses",
  "letter lettering",
  "drawing drawn",
  "oil oil-painted",
  "realistic realism lifelike",
  "vintage retro",
  "picnic picnicking",
  "sneaker trainer",
  "tv television",
  "phone smartphone",
  "movie film",
  "shop store",
  "teacher tutor",
  "student pupil",
  "panel frame",
  "step stage",
  "wear dressed clad",
  "hold carry",
  "fly flying",
  "mars martian",
  "moon lunar",
  "wedding marriage",
  "invite invitation",
  "border frame",
  "cartoon cartoonish",
  "plant planting",
  "cook cooking",
  "grandma grandmother granny",
  "grandpa grandfather",
  "stone rock",
  "garden gardening",
  "mug cup",
  "bottle flask",
  "close-up closeup",
  "steam steaming",
  "sun sunny sunlit",
];

/** Plurals and forms that no ending tells. */
export const irregular: Readonly<Record<string, string>> = {
  leaves: "leaf",
  children: "child",
  people: "person",
  men: "man",
  women: "woman",
  mice: "mouse",
  geese: "goose",
  feet: "foot",
  teeth: "tooth",
  wolves: "wolf",
  knives: "knife",
  shelves: "shelf",
  scarves: "scarf",
  loaves: "loaf",
  halves: "half",
  lives: "life",
  wives: "wife",
  elves: "elf",
  oxen: "ox",
  calves: "calf",
  dwarves: "dwarf",
  sat: "sit",
  ate: "eat",
  eaten: "eat",
  flew: "fly",
  flown: "fly",
  ran: "run",
  stood: "stand",
  held: "hold",
  wore: "wear",
  worn: "wear",
  slept: "sleep",
  broken: "break",
  hidden: "hide",
  grown: "grow",
  thrown: "throw",
  ridden: "ride",
  driven: "drive",
  frozen: "freeze",
  glasses: "glasses",
  woods: "forest",
  during: "during",
};

/** Things, though they end like a deed. */
export const nounsInIng = list(`
building painting morning evening ceiling clothing drawing wedding lighting earring lightning string spring pudding
railing crossing sibling duckling gosling darling icing dressing stocking flooring
`);

export const never = list(
  "no without never avoid avoiding excluding exclude except minus sans don't dont doesn't zero",
);
export const rather = list("not isn't aren't shouldn't instead");
export const drop = list("remove delete erase lose discard omit");

/** What a count of them counts are pictures, not things in one. */
export const pictureWords = list(`
version versions variant variants variation variations option options idea ideas picture pictures image images
drawing drawings design designs draft drafts poster posters banner banners illustration illustrations visual
visuals logo logos icon icons alternative alternatives sketch sketches
`);

export const determiners = list(
  "a an the this that these those my your his her its our their some one another each every",
);

/** Talk that is no part of the wish, in the words of people. The match is taken out of the reading. */
export const talk: readonly RegExp[] = [
  /\b(?:by|before|until|till|for|on|this|next)\s(?:the\s)?(?:end of (?:the\s)?)?(?:next\s|this\s)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|today|week|weekend|month|eod|deadline|lunch)\b/g,
  /\bfor (?:my|our|the|a|his|her|their) (?:[a-z]{2,12} )?(?:class|classes|classroom|lesson|lessons|students|pupils|kids|boss|client|clients|customer|website|site|blog|newsletter|presentation|slides|deck|homework|project|meeting|team|school|portfolio|talk|report|thesis|game|app|course|feed|wife|husband|girlfriend|boyfriend|friend|friends|dad|mum|mom|son|daughter|kid|colleague|colleagues)\b/g,
  /\b(?:no|not a) (?:problem|problems|worries|worry|rush|hurry|thanks|thank you|idea|need to|big deal|pressure|doubt|matter)\b/g,
  /\b(?:not sure|why not|don't worry|never mind|nevermind|if possible|as soon as possible|as possible|not only|no matter what|no more|at least|at most|of course|by the way|a few|a lot|a bit|a little|for example|sort of|kind of|let me know|what do you think|nothing else|no longer)\b/g,
  /\b(?:do|try|make|draw|give|generate|get) (?:it|this|that|me|us)? ?(?:again|once more|over)\b/g,
  /\bgood (?:morning|evening|afternoon|night|day|work|job)\b(?=[,.!]|$)/g,
  /\b(?:some|many|most|lots|two|three|one|all|none) of (?:it|this|that)\b/g,
  /\b(?:the )?(?:first|second|third|fourth|last|other|left|right) (?:one|picture|image|version|variant)\b/g,
];

/** A clause that begins so is about the person, not about the picture. */
export const talkClause =
  /^\s*(?:(?:hello|hi|hey|thanks|thank you|sorry|many thanks)(?: there| all| everyone| team| again| so much| a lot| you)?\s*$|what a\b|how are\b|how is\b|i need (?:this|it|them|that)\b|i(?:'m| am) (?!looking|after|thinking|imagining|searching)|i(?:'ve| have| had| was| love| like (?:it|this|that|the)| guess| know| hope| will| work| teach| run)\b|i think (?:it|this|that|the (?:first|second|third|last|left|right|other))\b|(?:and )?we(?:'re| are| have| had| sell| run|'ve| need (?:this|it))\b|my [a-z]{2,14} (?:wants|needs|says|said|thinks|asked|is|was|likes|loves|has|turns|will|would)\b|(?:it's|it is|this is|they are|that's) (?:for|meant|going|supposed|great|perfect|nice|good|much)\b|(?:that (?:is|was)|this looks|looks|great (?:job|work)|well done)\b)/;

/** Unless it names a picture: "I am making a poster of …" is a wish. */
export const wishClause =
  /\b(?:poster|picture|image|logo|icon|illustration|drawing|banner|flyer|card|diagram|cover|painting|sticker|infographic|worksheet|sprite) (?:of|for|with|about|showing|that)\b/;

/** What was said before it no longer holds. */
export const takesBack = /^\s*(?:no,? wait|wait,? no|scratch that|never ?mind|actually,? no)\b/;
