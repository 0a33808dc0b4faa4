import type { Span } from "../schema.ts";
import { famousPeople, givenNames } from "./given-names.ts";
import { indexBehind, isWithin } from "./near/rules.ts";

// A child and a school in one text, in languages that write names with capitals.

const word = String.raw`\p{Lu}[\p{L}'’-]{0,20}`;
const levels =
  "Primary|Elementary|Middle|High|Secondary|Junior|Infants?|Nursery|Grammar|Preparatory|Prep|Village|Community|International|Montessori|Public|Catholic|Church";
const school = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:St\.?|Saint) )?(?:${word} ){1,4}(?:(?:${levels}) ){0,2}(?:School|Academy|Kindergarten|Preschool|Pre-School|Elementary|Primary|Middle|High|Nursery)(?!\p{L})|(?<![\p{L}\p{N}])(?:PS|P\.S\.) ?\d{1,3}(?!\d)`,
  "gu",
);
/** Words that begin a sentence or say only what sort of school it is: they name none. */
const plainWords = new Set(
  `A An The At In On Of For From My Our Your Their His Her And With To By Draw Paint Show Make Create Please Poster Old New Film Art Music
  Sunday High Primary Elementary Middle Secondary Junior Infant Infants Nursery Grammar Preparatory Prep Village Community International
  Montessori Public Catholic Church Summer Night Driving Dance Cooking Back After Before This That Every Any Welcome School`.split(
    /\s+/,
  ),
);
const stories = /Hogwarts|Xavier|Beauxbatons|Durmstrang|Bayside|Rydell|Sunnydale|Springfield Elementary|Monster/;

const run = new RegExp(String.raw`(?<![\p{L}\p{N}])${word}(?: ${word}){0,2}`, "gu");
const cue =
  /(?:named|called|pupils?|students?|sons?|daughters?|boys?|girls?|child|kid|niece|nephew|grandson|granddaughter|grandchild|classmates?|friends?|brother|sister|twins?|toddler|scholar|winner|little|grader|schoolboy|schoolgirl|goalkeeper|starring|star|hero|heroine)(?: is|'s| of the (?:month|week|year))?[:,]? {1,2}$/i;
/** What only somebody can be or do: before it stands a name, also one that no list knows. */
const doing =
  /^(?: \((?:aged? )?\d{1,2}\)|, (?:class|grade|year|form) \w|,? (?:aged? \d|who |is [a-z]{2,12}ing |a (?:pupil|student|boy|girl|child|\w{3,8} grader)|from (?:year|class|grade|room)|in (?:year|class|grade)|with (?:her|his|their) )| (?:got|gets|won|wins|plays|loves|likes|drew|draws|paints|goes|went|attends|starts|started|joined|reads|sings|dances|learns|studies) )/;
const honorific =
  /(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Principal|Headteacher|Head|Teacher|teacher|Coach|President|King|Queen|Prince|Princess|Saint|St|Captain|author|artist|scientist)\.? $/;
const noNames = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November
  December English French Spanish German Chinese Latin Maths Math Science History Art Music Year Grade Class Room Christmas Easter
  Halloween Happy Merry Birthday Summer Winter Spring Autumn Fair Team Club Day Week Night Concert Choir Band Library Hall House It He She They We You I One Two Three`.split(
    /\s+/,
  ),
);
const reach = 160; // UTF-16 code units between a child and a school

export function findSchools(text: string): readonly Span[] {
  if (!/[A-Z]/.test(text)) return [];
  return [...text.matchAll(school)].flatMap((match): readonly Span[] => {
    const words = match[0].split(" ");
    const first = words.findIndex((one) => !plainWords.has(one));
    const skipped = words.slice(0, Math.max(0, first)).join(" ").length;
    const isNamed = words.some(
      (one) => !plainWords.has(one) && !/^(?:School|Academy|Kindergarten|Preschool)$/.test(one),
    );
    if (!isNamed || first < 0 || stories.test(match[0])) return [];
    const start = match.index + (skipped > 0 ? skipped + 1 : 0);
    return [{ thing: "school", start, end: match.index + match[0].length }];
  });
}

export function findChildrenAt(text: string, schools: readonly Span[]): readonly Span[] {
  return [...text.matchAll(run)].flatMap((match): readonly Span[] => {
    const name = nameIn(text, match[0], match.index, schools);
    if (!name) return [];
    const isPart = isWithin(0, name, schools);
    return !isPart && isWithin(reach, name, schools) ? [name] : [];
  });
}

/** "Somebody of Oakfield School": what stands so before a school's name is a person's, on whatever list. */
const belongs = /^(?: \([^)]{1,20}\))?,? (?:of|from)(?: [a-z]{2,10}){0,2} $/;

function isOf(text: string, end: number, schools: readonly Span[]): boolean {
  const school = schools[indexBehind(end, schools)];
  return school !== undefined && school.start - end <= 40 && belongs.test(text.slice(end, school.start));
}

function nameIn(text: string, found: string, at: number, schools: readonly Span[]): Span | null {
  const words = found.split(" ");
  if (famousPeople.some((person) => text.slice(at, at + 40).includes(person))) return null;
  const before = text.slice(Math.max(0, at - 40), at);
  const end = at + found.length;
  const isCalled = cue.test(before) || doing.test(text.slice(end, end + 40)) || isOf(text, end, schools);
  const first = words.findIndex((one) => !plainWords.has(one) && !noNames.has(one));
  const lead = words[first];
  if (lead === undefined || (first === 0 && honorific.test(before))) return null;
  if (honorific.test(`${lead} `)) return null;
  if (first > 0 && honorific.test(`${words[first - 1]} `)) return null;
  if (!givenNames.has(bare(lead)) && !isCalled) return null;
  const rest = words.slice(first + 1);
  const surnames = rest.findIndex((one) => plainWords.has(one) || noNames.has(one));
  const all = [lead, ...(surnames < 0 ? rest : rest.slice(0, surnames))];
  const start = at + words.slice(0, first).reduce((sum, one) => sum + one.length + 1, 0);
  return { thing: "child", start, end: start + all.join(" ").replace(/['’]s$/, "").length };
}

function bare(word: string): string {
  return word.replace(/['’]s$/, "");
}
