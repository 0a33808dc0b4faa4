import type { Detector } from "../match/rules.ts";

// Addresses as they are written in English: a number and a street, with what may stand before and behind them.

const word = String.raw`[\p{Lu}][\p{L}'.-]{0,20}`;
const ending = String.raw`(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Square|Sq|Terrace|Ter|Way|Close|Crescent|Cres|Parkway|Pkwy|Highway|Hwy|Row|Gardens|Gdns|Grove|Mews|Walk|Hill|Quay|View|Parade|Rise|Circle|Cir|Loop|Trail|Trl|Heights|Wharf|Esplanade|Promenade|Approach|Alley|Plaza|Croft|Pike)\b\.?`;
/** 27 The Crescent: the article makes a street of a thing. */
const articled =
  "The (?:Crescent|Avenue|Close|Drive|Grove|Green|Square|Street|Mews|Orchard|Maltings|Hill|Lane|Ridgeway|Parade|Broadway|Terrace|Meadows?|Willows|Elms|Oaks|Limes|Beeches|Paddocks?|Green|Glebe|Cloisters)";
const part = "(?:Apt|Apartment|Unit|Suite|Ste|Flat|Floor|Room|Building|Bldg|Block|Studio|Office|Shop|#)";
const flat = String.raw`(?:,? ${part}\.? ?#?\w{1,6}|,? #\w{1,6})?`;
const floor = String.raw`\d{1,2}(?:st|nd|rd|th) Floor`;
const flatBefore = String.raw`(?:(?:${part}\.? \w{1,6}|${floor}|The ${word}(?: ${word})?),? ){0,2}`;
const number = String.raw`(?:No\.? ?)?\d{1,5}(?:[A-Za-z]|[/-]\d{1,4})?`;
const postcode = String.raw`(?:[A-Z]{2,3},? \d{4,5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d|\d{4,6})`;
/** Words that begin the next sentence, and name no town. */
const notATown =
  "(?!(?:Draw|Please|Make|Paint|Show|Use|With|And|Put|Add|Create|Thanks|Thank|But|In|On|At|It|The|I)\\b)";
const goesOn = String.raw`(?=[,.;:!?"”\n»)]|$| (?:on|in|at|with|and|please|as|for|to|above|below|beside)\b)`;
const town = String.raw`(?:,? ${word}(?: ${word}){0,2}(?:,? ${postcode})|,? ${postcode}|(?:, ${word}(?: ${word})?){1,2},? ${postcode}|, ${notATown}${word}(?: ${word})?(?: \d{1,2})?${goesOn})?`;
const outside = String.raw`(?<![\p{L}\p{N}.,/:#-])`;

const numerals = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const cue = String.raw`\b(?:live|lives|living|moved|address|deliver(?:ed)?|send|sent|ship|home|house|flat)(?: is)?(?: to| at| in|:)? `;
const lowered = ending.toLowerCase();
const loweredTown = String.raw`(?:,? (?:apt|apartment|unit|suite|flat|#)\.? ?#?\w{1,6})?(?:,? (?!(?:with|and|on|in|at|please|draw|for)\b)[a-z]{3,20}(?: [a-z]{3,20})?)?(?:,? (?:[a-z]{2} )?\d{5})?`;

export const englishAddresses: readonly Detector[] = [
  {
    thing: "address",
    pattern: new RegExp(
      String.raw`${outside}${flatBefore}${number},? (?:(?:${word}|\d{1,3}(?:st|nd|rd|th)) ){1,4}${ending}${flat}${town}`,
      "gu",
    ),
  },
  { thing: "address", pattern: new RegExp(`${outside}${flatBefore}${number},? ${articled}${flat}${town}`, "gu") },
  // A unit of an estate, which needs its town and postcode to be one
  {
    thing: "address",
    pattern: new RegExp(
      String.raw`${outside}${part}\.? \w{1,6}, (?:${word} ){1,4}(?:Park|Estate|Centre|Center|Works|House|Court|Yard|Studios|Building|Mill), (?:${word} ){1,3}${postcode}`,
      "gu",
    ),
  },
  {
    thing: "address",
    needs: new RegExp(cue, "i"), // the number may be a word
    pattern: new RegExp(
      String.raw`${cue}(?<value>(?:\d{1,5}[a-z]?|${numerals}) (?:[\p{L}'.-]{2,20} ){1,3}${lowered}${loweredTown})`,
      "giu",
    ),
  },
  {
    thing: "address",
    pattern: new RegExp(
      String.raw`${cue}(?<value>\d{1,5} (?:county road|county rd|state route|state road|highway|hwy|route|rural route) \d{1,4}${loweredTown})`,
      "giu",
    ),
  },
  {
    thing: "address",
    pattern: new RegExp(
      String.raw`\b(?:P\.? ?O\.? ?[Bb]ox|P\.? ?O\.? ?BOX|GPO Box|Private Bag) \d{2,6}\b${town}`,
      "gu",
    ),
  },
  {
    thing: "address",
    pattern: new RegExp(String.raw`\b(?:RR|HC|HCR|Rural Route) ?\d{1,3},? Box \d{1,5}\b${town}`, "gu"),
  },
  { thing: "address", pattern: /\bp\.? ?o\.? box \d{2,6}\b/gi },
  { thing: "address", pattern: /\bpost ?code(?: is|:)? (?<value>[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b/gi },
];
