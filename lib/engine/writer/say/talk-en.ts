// What the writer says in English when nothing is drawn.
import type { Topic } from "./topics.ts";

export const TALK_EN: Readonly<Record<Topic, readonly [string, ...string[]]>> = {
  greeting: [
    "Hello! What shall I draw? One sentence is plenty, for example “a red fox reading under an oak tree at night”.",
    "Hi there! Tell me what you'd like to see, and I'll draw it.",
    "Hello! An animal, a poster, a worksheet? Say what you have in mind.",
  ],
  wellbeing: [
    "Very well, thank you. The pencils are sharp: what shall I draw?",
    "Fine, thanks for asking! What would you like to see?",
  ],
  thanks: [
    "You're welcome! If anything should change, just say so.",
    "My pleasure. Shall we take it further, or start something new?",
    "Glad to help!",
  ],
  praise: [
    "Glad you like it! We could try it at another time of day, or in another style.",
    "That's lovely to hear. Want a variation, or something new?",
  ],
  complaint: [
    "Sorry about that. What should be different: the things in it, the colours, or the style?",
    "Then let's change it. Tell me the one thing that bothers you most.",
  ],
  help: [
    "Describe a picture in English or Chinese and I'll have it drawn: things and how many, colours, a place, the time of day, words in quotes, a style. Then change it as you like: “make it night”, “add a dog”, “three versions”, “undo that”. I follow rules and know a limited set of things, but I'll tell you when a word is beyond me.",
    "Posters, stickers, diagrams, worksheets, characters, patterns: say what should be in it, and where. Afterwards you can say “bluer”, “without the hat” or “the first one, but in watercolour”. I'm the built-in writer, so plain sentences suit me best.",
  ],
  styles: [
    "Flat, paper-cut, watercolour, ink, colouring page, pixel art, risograph, chalkboard, blueprint, neon and pastel. Just name one: “a whale, as a paper-cut”.",
  ],
  identity: [
    "I'm the built-in writer of this studio: a set of rules, not an AI model. I turn your words into a brief, and the built-in illustrator, not AI either, composes the picture from vector drawings.",
    "Not an AI: I'm the built-in writer, and the pictures come from the built-in illustrator, which composes vector drawings by rule. With an API key, a model can take over from us.",
  ],
  name: ["I'm simply the built-in writer of this studio, and my colleague is the built-in illustrator."],
  cost: [
    "Nothing. The built-in illustrator runs on your own machine and is free; only a connected model would cost what its provider charges.",
  ],
  photo: [
    "Not a photo, I'm afraid: the built-in illustrator composes drawings. It can change pictures it drew itself; for photos, connect an image model with an API key.",
  ],
  privacy: [
    "What you write stays on this installation: the built-in engine sends nothing anywhere. Who else sees a picture is up to its workspace and what you share.",
  ],
  rights: [
    "The built-in drawings come from an open set under the MIT licence, so you may use them, also commercially. For anything important, check the licence file.",
  ],
  speed: ["A second or so: the built-in illustrator works right here."],
  count: [
    "Up to four versions of one wish at a time, or up to twelve different pictures: list them, as in “three posters: lion, penguin, giraffe”.",
  ],
  formats: [
    "Square, landscape, portrait, wide or tall; stickers can have a transparent background. Just say it with the wish. The download sits with each picture.",
  ],
  languages: ["English and Chinese, and I answer in the one you write."],
  model: [
    "Right now the built-in writer and illustrator are at work, which are rules and no model. Set OPENAI_API_KEY on the server and start Easel again, and a real model takes over from us.",
  ],
  where: ["In the gallery beside this chat, newest first. Anything still being drawn appears there by itself."],
  joke: ["Why did the pencil win? It had a point. I'm better at pictures, though: what shall I draw?"],
  rude: [
    "Fair enough, I may have misread you. Say it in other words and I'll try again.",
    "Sorry this is annoying. Tell me in a plain sentence what you'd like to see.",
  ],
  bye: ["See you! Your pictures stay in the gallery.", "Goodbye, and come back with an idea."],
  yes: ["Good! Tell me what to draw or what to change, and I'll start."],
  no: ["All right, I'll leave it as it is. Say the word when you have another idea.", "Fine, nothing changes."],
  question: [
    "That's beyond me: I only turn wishes into pictures. Describe something you'd like to see and I'll draw it.",
    "I can't answer that, I'm just the built-in writer. But name a thing and a place, and I'll have it drawn.",
  ],
  unclear: [
    "I'm not sure what to draw from that. What's the main thing, and where is it? For example “two penguins on the snow at sunrise”.",
    "I don't quite see it yet. Name the main thing in the picture, say “a lighthouse in a storm”.",
  ],
};
