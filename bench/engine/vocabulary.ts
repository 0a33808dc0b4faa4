// Reads the words of a language once and prints what that took as JSON; a process of its own, because it happens once.
//   node bench/engine/vocabulary.ts "a cat"
import { loadVocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";

const before = process.cpuUsage();
await loadVocabulary(process.argv[2] ?? "");
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ cpuMs: (user + system) / 1000 }));
