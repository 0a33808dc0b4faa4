// Which way drawings look. The set's animals and vehicles look left; a few look right, and some straight at us.
import type { Box } from "./layout.ts";

const RIGHT =
  /^(rocket|airplane|small-airplane|airplane-departure|shark|dolphin|man-running|woman-running|person-running|person-walking|man-walking|woman-walking)$/;
const LOOKS_LEFT =
  /^(cat|black-cat|dog|guide-dog|service-dog|poodle|elephant|mammoth|horse|cow|ox|water-buffalo|tiger|leopard|rabbit|bird|black-bird|duck|fish|blowfish|tropical-fish|whale|spouting-whale|turtle|snail|mouse|rat|pig|boar|automobile|bus|trolleybus|bicycle|sailboat|delivery-truck|pickup-truck|articulated-lorry|dragon|unicorn|t-rex|sauropod|giraffe|ewe|ram|goat|llama|rooster|chicken|dove|eagle|parrot|swan|flamingo|goose|honeybee|bug|ant|deer|camel|two-hump-camel|zebra|rhinoceros|hippopotamus|kangaroo|monkey|gorilla|orangutan|hedgehog|chipmunk|beaver|skunk|badger|sloth|baby-chick|turkey|peacock|dodo|donkey|moose|bison|seal|motorcycle|motor-scooter|locomotive|high-speed-train|helicopter|fire-engine|police-car|ambulance|taxi|sport-utility-vehicle|tractor|racing-car|ship|ferry|passenger-ship|person-biking|man-biking|woman-biking|horse-racing|snake|crocodile|lobster|shrimp|cricket|beetle|mosquito|fly|worm)$/;

/** Where an unturned drawing looks; null when it looks at us or nowhere. */
function nativeFacing(drawing: string): "left" | "right" | null {
  if (RIGHT.test(drawing)) return "right";
  return LOOKS_LEFT.test(drawing) ? "left" : null;
}

/** Where a placed drawing looks. */
export function facingOf({ drawing, flip }: Pick<Box, "drawing" | "flip">): "left" | "right" | null {
  const native = nativeFacing(drawing);
  if (native === null) return null;
  return (native === "left") === flip ? "right" : "left";
}
